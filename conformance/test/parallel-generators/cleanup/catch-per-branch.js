/*---
esid: sec-own-variables
description: What one branch catches is not in another's variables
features: [parallel-generators]
---*/

function** g() {
  let last = "none";
  for (;;) {
    try {
      yield last;
    } catch (e) {
      last += e;
    }
  }
}

const s = g().next();
const a = s.throw("a");
const b = s.throw("b");
assert.sameValue(a.throw("c").value, "noneac");
assert.sameValue(b.throw("d").value, "nonebd");
assert.sameValue(a.next().value, "nonea");
assert.sameValue(s.next().value, "none");
