/*---
esid: sec-parallelgenerator.prototype.throw
description: throw on the start state throws, and the start state can be started afterwards
features: [parallel-generators]
---*/

function** g() {
  try { yield 1; } catch (e) { yield "caught"; }
}

const s = g();
const error = new Test262Error();
try {
  s.throw(error);
  throw "not thrown";
} catch (e) {
  assert.sameValue(e, error);
}
assert.sameValue(s.next().value, 1);
