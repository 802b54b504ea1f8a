/*---
esid: sec-own-variables
description: A list of arguments with spread elements is finished by each branch on its own
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() { return Math.max(...(yield), ...[yield, 5], yield); }

const s = g().next().next([1, 2]);
assert.sameValue(follow(s, 3, 4).value, 5);
assert.sameValue(follow(s, 6, 4).value, 6);
assert.sameValue(follow(s, 3, 7).value, 7);
