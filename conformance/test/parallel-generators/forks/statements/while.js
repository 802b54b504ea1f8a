/*---
esid: sec-own-variables
description: A fork in the condition and in the body of while
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let sum = 0;
  while (yield "more?") sum += yield sum;
  return sum;
}

const s = g().next();
const two = follow(s, true, 1, true, 10);
assert.sameValue(follow(two, false).value, 11);
assert.sameValue(follow(two, true, 100, false).value, 111);
assert.sameValue(follow(s, true, 5, false).value, 5);
assert.sameValue(follow(s, false).value, 0);
