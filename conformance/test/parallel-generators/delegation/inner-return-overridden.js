/*---
esid: sec-delegation
description: A finally of the inner state that returns gives the value that the outer finishes with
features: [parallel-generators]
---*/

function** inner() {
  try { yield 1; } finally { return "inner's"; }
}

function** outer() {
  yield* inner();
  return "after";
}

const s = outer().next();
assert.sameValue(s.return("r").value, "inner's", "a return completion ends the outer function too");
assert.sameValue(s.next().value, "after");
assert.sameValue(s.throw(1).value, "after", "the inner's return completes the delegation normally");
