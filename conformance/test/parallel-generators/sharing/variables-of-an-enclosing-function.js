/*---
esid: sec-own-variables
description: Variables of an enclosing function are not the function's own, and shared
features: [parallel-generators]
---*/

function make() {
  let n = 0;
  return function** () {
    for (;;) yield ++n;
  };
}

const s = make()().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
