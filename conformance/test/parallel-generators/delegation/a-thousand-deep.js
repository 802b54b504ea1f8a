/*---
esid: sec-delegation
description: A fork under a thousand delegations, and the way back out of them
features: [parallel-generators]
---*/

function** deep(n) {
  let mine = n;
  if (n === 0) {
    for (;;) {
      const d = yield mine;
      if (d === "end") return mine;
      mine += d;
    }
  }
  mine += yield* deep(n - 1);
  return mine;
}

const s = deep(1000).next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.value, 1);
assert.sameValue(b.value, 10);
assert.sameValue(a.next("end").value, 500501);
assert.sameValue(b.next("end").value, 500510);
assert.sameValue(b.next(5).next("end").value, 500515);
assert.sameValue(a.next("end").value, 500501);
