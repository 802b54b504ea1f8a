/*---
esid: sec-lineage
description: Closures of one step share their variables, in the running branch and in their step's copy
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const inc = () => ++n;
  const get = () => n;
  yield [inc, get];
  inc();
  yield get();
}

const s = g().next();
const [inc, get] = s.value;
inc();
inc();
assert.sameValue(get(), 2);
assert.sameValue(s.next().value, 1, "what was written after the yield is in no state");
assert.sameValue(get(), 2);
assert.sameValue(s.next().value, 1);
