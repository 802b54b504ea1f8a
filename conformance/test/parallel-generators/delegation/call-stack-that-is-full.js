/*---
description: >
  A step for which the call stack has no room throws a RangeError to who asked for it, also where the call waits at
  yield* for another one
features: [parallel-generators]
---*/

function** inner() {
  for (;;) yield 1;
}

function** outer() {
  yield* inner();
}

const state = outer().next();
const seen = new Set();

function descend() {
  try {
    descend();
  } catch {
    try {
      seen.add(state.next().value);
    } catch (e) {
      seen.add(e.constructor);
      throw e;
    }
  }
}

descend();
assert.compareArray([...seen], [RangeError, 1]);
