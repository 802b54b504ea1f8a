/*---
esid: sec-lineage
description: A closure whose home lies a thousand steps back sees the running step's variables
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const inc = () => ++n;
  let last;
  for (;;) {
    const keep = yield n;
    inc();
    if (keep) last = () => n;
  }
}

let s = g().next();
let fork;
for (let i = 0; i < 1000; i++) {
  if (i === 500) fork = s;
  s = s.next(i % 3 === 0);
}
assert.sameValue(s.value, 1000);
assert.sameValue(fork.next().value, 501);
assert.sameValue(fork.next().next().value, 502);
assert.sameValue(s.next().value, 1001);
