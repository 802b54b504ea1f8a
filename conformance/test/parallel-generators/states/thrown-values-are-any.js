/*---
esid: sec-parallelgenerator.prototype.throw
description: throw takes any value
features: [parallel-generators]
---*/

function** g() {
  try { yield; } catch (e) { return e; }
}

const s = g().next();
for (const value of [undefined, null, 0, "", NaN, s, Symbol.iterator]) assert.sameValue(s.throw(value).value, value);
