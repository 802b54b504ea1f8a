/*---
esid: sec-delegation
description: A delegation to a state that has been started goes on after its value
features: [parallel-generators]
---*/

function** inner() {
  const got = yield 1;
  yield got;
  yield 3;
}

const middle = inner().next();
function** outer() { yield* middle; return "end"; }

const s = outer().next();
assert.sameValue(s.value, undefined, "the second value is what next was given: undefined");
assert.sameValue(s.next().value, 3);
assert.sameValue(s.next().next().value, "end");
assert.sameValue(middle.next(7).value, 7, "the state itself is as it was");
