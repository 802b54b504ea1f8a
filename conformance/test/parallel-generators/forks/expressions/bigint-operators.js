/*---
esid: sec-own-variables
description: A fork between the operands of operators on BigInts
includes: [forks.js]
features: [parallel-generators, BigInt]
---*/

function** g() { return ((yield) - (yield) * 10n).toString(); }

assert.compareArray(forkedResults(g().next(), [1n, 2n]), ["-9", "-19", "-8", "-18"]);
