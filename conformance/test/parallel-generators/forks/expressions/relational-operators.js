/*---
esid: sec-own-variables
description: A fork in each operand of the relational and equality operators
includes: [forks.js]
features: [parallel-generators]
---*/

function** less() { return (yield) < (yield); }
function** greaterOrEqual() { return (yield) >= (yield); }
function** loose() { return (yield) == (yield); }
function** strict() { return (yield) !== (yield); }

assert.compareArray(forkedResults(less().next(), [1, 2]), [false, true, false, false]);
assert.compareArray(forkedResults(greaterOrEqual().next(), [1, 2]), [true, false, true, true]);
assert.compareArray(forkedResults(loose().next(), [1, "1"]), [true, true, true, true]);
assert.compareArray(forkedResults(strict().next(), [1, "1"]), [false, true, true, false]);
