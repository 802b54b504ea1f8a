/*---
esid: sec-own-variables
description: A fork in the condition and in both branches of the conditional operator
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() { return (yield "condition") ? "yes " + (yield "then") : "no " + (yield "else"); }

assert.compareArray(forkedResults(g().next(), [1, 0]), ["yes 1", "yes 0", "no 1", "no 0"]);
assert.sameValue(g().next().next(1).value, "then");
assert.sameValue(g().next().next(0).value, "else");
