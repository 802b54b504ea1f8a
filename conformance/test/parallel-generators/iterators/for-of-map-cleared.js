/*---
esid: sec-forkable-iterations
description: |
  A map that a branch clears and fills again is gone through from its new beginning by all that were inside
features: [parallel-generators]
---*/

function** g(map) {
  let text = "";
  for (const [key] of map) {
    text += key;
    yield text;
  }
  return text + ".";
}

const map = new Map([["a", 1], ["b", 2], ["c", 3]]);
const s = g(map).next();
const t = s.next();
map.clear();
assert.sameValue(s.next().value, "a.");
assert.sameValue(t.next().value, "ab.");
map.set("d", 4);
assert.sameValue(s.next().value, "ad");
assert.sameValue(t.next().value, "abd");
assert.sameValue(t.next().next().value, "abd.");
