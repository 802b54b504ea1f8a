/*---
esid: sec-forkable-iterations
description: The position in a set is part of the state, the set itself is shared
features: [parallel-generators]
---*/

function** g(set) {
  let text = "";
  for (const x of set) {
    text += x;
    const more = yield text;
    if (more) set.add(more);
  }
  return text + ".";
}

const s = g(new Set("ab")).next();
const t = s.next();
assert.sameValue(s.next("c").value, "ab");
assert.sameValue(t.next().value, "abc");
assert.sameValue(t.next("a").value, "abc", "a is in the set already");
assert.sameValue(t.next().next().value, "abc.");
