/*---
esid: sec-forkable-iterations
description: Positions stay right while a thousand entries go and come
features: [parallel-generators]
---*/

function** g(map) {
  for (const [key] of map) yield key;
}

const map = new Map(Array.from({ length: 1000 }, (_, i) => [i, i]));
let s = g(map).next();
for (let i = 0; i < 500; i++) s = s.next();
assert.sameValue(s.value, 500);
const early = g(map).next().next();
for (let i = 0; i < 499; i++) map.delete(i);
for (let i = 1000; i < 1100; i++) map.set(i, i);
assert.sameValue(s.next().value, 501);
assert.sameValue(early.next().value, 499);
for (let i = 0; i < 1000; i++) if (i !== 700) map.delete(i);
assert.sameValue(s.next().value, 700);
assert.sameValue(s.next().next().value, 1000);
assert.sameValue(early.next().value, 700);
