/*---
description: An iterator that a program made is an object, hence shared
features: [parallel-generators]
---*/

function** g(values) {
  for (const v of values) yield v;
}

function* source() {
  yield 1;
  yield 2;
  yield 3;
}

const s = g(source()).next();

assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
assert.sameValue(s.next().done, true);
