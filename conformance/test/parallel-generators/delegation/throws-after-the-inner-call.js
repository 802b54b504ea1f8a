/*---
description: >
  What a call throws once the one has ended that it waited for is thrown to who asked for the step, and its body runs once
features: [parallel-generators]
---*/

let ran = 0;

function** inner() {
  yield 1;
}

function** outer() {
  try {
    yield* inner();
  } finally {
    ran++;
  }
  ran++;
  throw new Test262Error();
}

const state = outer().next();
for (let i = 1; i < 3; i++) {
  assert.throws(Test262Error, () => state.next());
  assert.sameValue(ran, 2 * i);
}
