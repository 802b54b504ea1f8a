/*---
esid: sec-delegation
description: yield* over a state passes on values, what is sent, and the result
includes: [forks.js]
features: [parallel-generators]
---*/

function** inner() {
  const a = yield "one";
  const b = yield "two " + a;
  return a + b;
}

function** outer() {
  const result = yield* inner();
  return "result " + result;
}

const s = outer().next();
assert.sameValue(s.value, "one");
assert.sameValue(s.next("x").value, "two x");
assert.compareArray(forkedResults(s, ["x", "y"]), ["result xx", "result xy", "result yx", "result yy"]);
