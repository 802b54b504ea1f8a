/*---
esid: sec-forkable-iterations
description: |
  A key that one branch deletes is not visited by another that has not come to it, since the object is shared
features: [parallel-generators]
---*/

const o = { a: 1, b: 2, c: 3 };

function** g() {
  let text = "";
  for (const key in o) {
    text += key;
    if (yield text) delete o.b;
  }
  return text;
}

const s = g().next();
assert.sameValue(s.value, "a");
const keeps = s.next(false);
assert.sameValue(keeps.value, "ab");
assert.sameValue(s.next(true).value, "ac");
assert.sameValue(s.next(false).value, "ac", "b is gone");
assert.sameValue(keeps.next(false).value, "abc");
