/*---
esid: sec-forkable-iterations
description: An array that another branch shortens ends the iteration, for good in each branch
features: [parallel-generators]
---*/

function** g(list) {
  let text = "";
  for (const x of list) {
    text += x;
    const length = yield text;
    if (length !== undefined) list.length = length;
  }
  return text + ".";
}

const list = ["a", "b", "c"];
const s = g(list).next();
const t = s.next();
assert.sameValue(s.next(1).value, "a.");
assert.sameValue(t.next().value, "ab.");
list.push("B", "C");
assert.sameValue(t.next().value, "abC");
