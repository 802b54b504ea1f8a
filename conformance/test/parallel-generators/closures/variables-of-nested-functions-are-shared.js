/*---
esid: sec-objects-are-shared
description: The variables of a nested function are not own variables
features: [parallel-generators]
---*/

function** g() {
  const counter = (() => {
    let n = 0;
    return () => ++n;
  })();
  for (;;) yield counter();
}

const s = g().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
