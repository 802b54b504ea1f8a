/*---
esid: sec-lineage
description: Closures made in two steps of one line have two copies of the variables when no step runs
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const first = () => ++n;
  yield first;
  n = 10;
  const second = () => ++n;
  yield second;
  yield [first(), second()].join();
}

const s = g().next();
const t = s.next();
const first = s.value;
const second = t.value;
assert.sameValue(first(), 1);
assert.sameValue(second(), 11);
assert.sameValue(first(), 2);
assert.sameValue(second(), 12);
assert.sameValue(t.next().value, "11,12", "both see the running step, and the state is as it was");
assert.sameValue(first(), 3);
