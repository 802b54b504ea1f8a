/*---
esid: sec-own-variables
description: Classes that a direct eval makes; their scopes, methods, initializers and static blocks
features: [parallel-generators, class-static-block, class-fields-public]
---*/

function** g() {
  const C = eval(`
    let count = 0;
    class C {
      static { count += 10; }
      id = ++count;
      own() { return C; }
      static rename() { try { C = 1; } catch (e) { return e.name; } }
    }
    C
  `);
  for (;;) yield new C();
}

const s = g().next();
const a = s.next();
const b = s.next();
assert.sameValue(s.value.id, 11);
assert.sameValue(a.value.id, 12);
assert.sameValue(b.value.id, 12);
assert.sameValue(a.next().value.id, 13);
assert.sameValue(a.value.own(), s.value.constructor);
assert.sameValue(a.value.constructor.rename(), "TypeError");
