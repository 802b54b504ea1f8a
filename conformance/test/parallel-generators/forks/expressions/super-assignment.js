/*---
esid: sec-own-variables
description: A fork in the value that a property of super gets
features: [parallel-generators]
---*/

const o = {
  __proto__: { set x(v) { this.seen = (this.seen || "") + v; } },
  **m() { super.x = yield; super["x"] = yield; return this.seen; },
};

const s = o.m().next();
const a = s.next("a");
const b = s.next("b");
assert.sameValue(o.seen, "ab");
assert.sameValue(a.next("c").value, "abc");
assert.sameValue(b.next("d").value, "abcd");
