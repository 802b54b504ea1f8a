/*---
esid: sec-forkable-iterations
description: The position in a map is part of the state, the map itself is shared
includes: [forks.js]
features: [parallel-generators]
---*/

function** g(map) {
  let text = "";
  for (const [key, value] of map) {
    text += key + value;
    const action = yield text;
    if (action) action(map);
  }
  return text + ".";
}

const map = new Map([["a", 1], ["b", 2], ["c", 3]]);
const s = g(map).next();
const t = s.next();
assert.sameValue(s.value, "a1");
assert.sameValue(t.value, "a1b2");
assert.sameValue(s.next((m) => m.delete("b")).value, "a1c3");
assert.sameValue(t.next().value, "a1b2c3", "t goes on behind the entry that is gone");
assert.sameValue(t.next((m) => m.set("d", 4)).value, "a1b2c3");
assert.sameValue(follow(t, undefined, undefined).value, "a1b2c3d4");
assert.sameValue(follow(s, undefined, undefined).value, "a1c3d4");
