/*---
esid: sec-parallel-generator-objects
description: States are keys of WeakMaps, each another
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

const s = g().next();
const names = new WeakMap([[s, "s"]]);
const t = s.next();
names.set(t, "t");
assert.sameValue(names.get(s), "s");
assert.sameValue(names.get(t), "t");
assert.sameValue(names.has(s.next()), false);
