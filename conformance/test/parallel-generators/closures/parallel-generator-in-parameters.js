/*---
esid: sec-own-variables
description: A parallel generator that is made by a parameter's initializer and counts in another parameter
features: [parallel-generators]
---*/

function** g(x = 1, count = function** () { for (;;) yield x++; }) {
  let state = count();
  for (;;) {
    state = state.next();
    x += (yield [state.value, x].join()) ?? 0;
  }
}

const s = g().next();
assert.sameValue(s.value, "1,2");
const a = s.next(10);
assert.sameValue(a.value, "12,13");
assert.sameValue(s.next().value, "2,3");
assert.sameValue(a.next().value, "13,14");
