/*---
esid: sec-objects-are-shared
description: A variable that a branch gives a new object is the branch's; the old object stays the others'
features: [parallel-generators]
---*/

function** g() {
  let list = [];
  for (;;) list = [...list, yield list.join("")];
}

const s = g().next().next("a");
const b = s.next("b");
const c = s.next("c");
assert.sameValue(b.value, "ab");
assert.sameValue(c.value, "ac");
assert.sameValue(b.next("d").value, "abd");
assert.sameValue(s.value, "a");
