/*---
description: A state can be resumed while a step from it runs
features: [parallel-generators]
---*/

let s;

function** g() {
  const depth = yield;
  yield depth === 0 ? [0] : [depth, ...s.next(depth - 1).value];
}

s = g().next();
assert.compareArray(s.next(3).value, [3, 2, 1, 0]);
