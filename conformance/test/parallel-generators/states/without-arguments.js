/*---
esid: sec-parallelgenerator.prototype.next
description: next, throw and return without argument
features: [parallel-generators]
---*/

function** g() {
  try {
    return [yield].join() + "|";
  } catch (e) {
    return e;
  }
}

const s = g().next();
assert.sameValue(s.next().value, "|");
assert.sameValue(s.throw().value, undefined);
assert.sameValue(s.throw().done, true);
assert.sameValue(s.return().value, undefined);
