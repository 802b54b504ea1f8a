/*---
esid: sec-own-variables
description: A parallel generator that a direct eval declares, and a variable that it assigns to that is a parameter
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(n) {
  const read = () => n;
  eval("var n = 0; function **count() { for (;;) yield ++n; }");
  let state = count();
  for (;;) {
    state = state.next();
    n += (yield [state.value, n, read()].join()) ?? 0;
  }
}

const s = g(5).next();
assert.sameValue(s.value, "1,1,1", "the eval's var is the parameter");
const a = s.next(10);
assert.sameValue(a.value, "12,12,12");
assert.sameValue(s.next().value, "2,2,2");
assert.sameValue(a.next().value, "13,13,13");
