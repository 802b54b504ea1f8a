/*---
esid: sec-lineage
description: A closure that a default makes has the start state's step as home
features: [parallel-generators]
---*/

function** g(n, inc = () => ++n, get = () => n) {
  for (;;) {
    inc();
    yield [get(), inc];
  }
}

const start = g(0);
const s = start.next();
assert.sameValue(s.value[0], 1);
assert.sameValue(start.next().value[0], 1);
const inc = s.value[1];
assert.sameValue(inc(), 1, "the start state's step has its own copy");
assert.sameValue(inc(), 2);
assert.sameValue(s.next().value[0], 2);
assert.sameValue(s.next().value[0], 2);
assert.sameValue(start.next().value[0], 1);
