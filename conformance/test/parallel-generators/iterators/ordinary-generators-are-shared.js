/*---
esid: sec-forkable-iterations
description: An ordinary generator is an object, hence shared, also when the body calls its function
features: [parallel-generators]
---*/

function* numbers() {
  for (let n = 1; n < 4; n++) yield n;
}

function** g() {
  for (const n of numbers()) yield n;
}

const s = g().next();
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
assert.sameValue(s.next().done, true);
