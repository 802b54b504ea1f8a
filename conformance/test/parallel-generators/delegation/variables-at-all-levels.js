/*---
esid: sec-delegation
description: Every level has its own variables in each branch
includes: [forks.js]
features: [parallel-generators]
---*/

function** one() {
  let n = 0;
  while (n < 2) n += yield "one " + n;
  return n;
}

function** two() {
  let sum = 0;
  for (let i = 0; i < 2; i++) sum = sum * 10 + (yield* one());
  return sum;
}

function** three() {
  let text = "";
  while (text.length < 4) text += yield* two();
  return text;
}

const s = three().next();
assert.compareArray(forkedResults(s, [2, 5]), [
  "2222", "2225", "2252", "2255", "2522", "2525", "2552", "2555",
  "5222", "5225", "5252", "5255", "5522", "5525", "5552", "5555",
]);
assert.sameValue(s.next(1).value, "one 1");
assert.sameValue(follow(s, 1, 1, 1).value, "one 1");
