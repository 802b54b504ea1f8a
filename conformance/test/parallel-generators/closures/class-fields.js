/*---
esid: sec-running-steps
description: Initializers of fields run under the step that makes the instance
features: [parallel-generators, class-fields-public, class-fields-private]
---*/

function** g() {
  let n = 0;
  class C {
    field = n;
    #hidden = n * 10;
    get hidden() { return this.#hidden; }
  }
  for (;;) {
    n += yield [C, new C().field, new C().hidden];
  }
}

const s = g().next();
const a = s.next(1);
const b = s.next(2);
assert.sameValue(a.value[1], 1);
assert.sameValue(b.value[1], 2);
assert.sameValue(b.value[2], 20);
assert.sameValue(new (a.value[0])().field, 0, "without a running step the home is seen");
