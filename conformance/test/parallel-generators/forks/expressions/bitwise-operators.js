/*---
esid: sec-own-variables
description: A fork in each operand of the bitwise and shift operators
includes: [forks.js]
features: [parallel-generators]
---*/

function** and() { return (yield) & (yield); }
function** or() { return (yield) | (yield); }
function** xor() { return (yield) ^ (yield); }
function** left() { return (yield) << (yield); }
function** right() { return (yield) >> (yield); }
function** unsigned() { return (yield) >>> (yield); }

assert.compareArray(forkedResults(and().next(), [6, 3]), [6, 2, 2, 3]);
assert.compareArray(forkedResults(or().next(), [6, 3]), [6, 7, 7, 3]);
assert.compareArray(forkedResults(xor().next(), [6, 3]), [0, 5, 5, 0]);
assert.compareArray(forkedResults(left().next(), [1, 4]), [2, 16, 8, 64]);
assert.compareArray(forkedResults(right().next(), [-8, 1]), [-1, -4, 0, 0]);
assert.compareArray(forkedResults(unsigned().next(), [-1, 1]), [1, 2147483647, 0, 0]);
