/*---
esid: sec-own-variables
description: A fork in the left and in the right of the logical operators
includes: [forks.js]
features: [parallel-generators]
---*/

function** and() { return (yield 1) && (yield 2); }
function** or() { return (yield 1) || (yield 2); }
function** coalesce() { return (yield 1) ?? (yield 2); }

assert.compareArray(forkedResults(and().next(), [0, 7]), [0, 0, 7]);
assert.compareArray(forkedResults(or().next(), [0, 7]), [0, 7, 7]);
assert.compareArray(forkedResults(coalesce().next(), [null, 0]), [null, 0, 0]);
