/*---
esid: sec-forkable-iterations
description: The position in an array is part of the state, the array itself is shared
features: [parallel-generators]
---*/

function** g(list) {
  let text = "";
  for (const x of list) {
    text += x;
    const more = yield text;
    if (more) list.push(more);
  }
  return text;
}

const s = g(["a", "b"]).next();
const t = s.next();
assert.sameValue(t.value, "ab");
assert.sameValue(s.next("c").value, "ab");
assert.sameValue(t.next().value, "abc", "the other branch has pushed c");
assert.sameValue(t.next().next().value, "abc");
