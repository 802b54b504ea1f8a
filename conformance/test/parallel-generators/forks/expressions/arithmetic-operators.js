/*---
esid: sec-own-variables
description: A fork in each operand of the arithmetic operators
includes: [forks.js]
features: [parallel-generators]
---*/

function** subtraction() { return (yield) - (yield); }
function** addition() { return (yield) + (yield); }
function** product() { return (yield) * (yield) + 1; }
function** quotient() { return (yield) / (yield); }
function** remainder() { return (yield) % (yield); }
function** power() { return (yield) ** (yield); }

assert.compareArray(forkedResults(subtraction().next(), [3, 8]), [0, -5, 5, 0]);
assert.compareArray(forkedResults(addition().next(), ["a", 8]), ["aa", "a8", "8a", 16]);
assert.compareArray(forkedResults(product().next(), [3, 8]), [10, 25, 25, 65]);
assert.compareArray(forkedResults(quotient().next(), [2, 8]), [1, 0.25, 4, 1]);
assert.compareArray(forkedResults(remainder().next(), [3, 8]), [0, 3, 2, 0]);
assert.compareArray(forkedResults(power().next(), [2, 3]), [4, 8, 9, 27]);
