/*---
esid: sec-own-variables
description: A fork in the operand of yield
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() { return [yield [yield "a"].join(), "end"].join(); }

const s = g().next();
assert.sameValue(s.next(1).value, "1");
assert.sameValue(s.next(2).value, "2");
assert.compareArray(forkedResults(s, [1, 2]), ["1,end", "2,end", "1,end", "2,end"]);
