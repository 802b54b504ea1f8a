/*---
esid: sec-own-variables
description: Variables around the function are not its own, and shared
features: [parallel-generators]
---*/

let outside = 0;

function** g() {
  for (;;) {
    outside++;
    yield outside;
  }
}

const s = g().next();
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
assert.sameValue(outside, 3);
