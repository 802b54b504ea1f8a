/*---
description: What a closure writes after the yield reaches no state
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const increment = () => ++n;
  yield increment;
  yield n;
}

const s = g().next();
const increment = s.value;

assert.sameValue(increment(), 1);
assert.sameValue(increment(), 2);
assert.sameValue(s.next().value, 0);
assert.sameValue(increment(), 3);
