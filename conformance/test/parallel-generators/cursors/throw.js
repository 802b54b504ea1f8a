/*---
esid: sec-cursors
description: A cursor throws into its state, and goes to the state that comes of it
features: [parallel-generators]
---*/

function** g() {
  for (let n = 0; ; n++) {
    try { yield n; } catch (e) { yield "caught " + e; }
  }
}

const s = g();
const cursor = s[Symbol.iterator]();
cursor.next();
assert.sameValue(cursor.throw("e").value, "caught e");
assert.sameValue(cursor.next().value, 1);
