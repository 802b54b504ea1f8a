/*---
esid: sec-parallelgenerator.prototype.return
description: return takes any value, and return of the body too
features: [parallel-generators]
---*/

function** g(value) {
  yield;
  return value;
}

for (const value of [undefined, null, 0, "", NaN, g, g(), Promise.resolve(1)]) {
  const s = g(value).next();
  assert.sameValue(s.next().value, value);
  assert.sameValue(s.return(value).value, value);
}
