/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-evaluatebody
description: Parameters are evaluated by the call, once for all branches
features: [parallel-generators]
---*/

const log = [];

function** g(a = log.push("a"), b = log.push("b")) {
  log.push("body");
  yield a + b;
}

const s = g();
assert.compareArray(log, ["a", "b"]);
s.next();
s.next();
assert.compareArray(log, ["a", "b", "body", "body"]);
