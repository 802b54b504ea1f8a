/*---
esid: sec-forkable-iterations
description: Elements are read in the step that comes to them
features: [parallel-generators]
---*/

const list = [1, , 3];
let reads = 0;
Object.defineProperty(list, 2, { get() { return ++reads; } });

function** g() {
  for (const x of list) yield x;
}

const s = g().next();
const t = s.next();
assert.sameValue(t.value, undefined);
assert.sameValue(t.next().value, 1);
assert.sameValue(t.next().value, 2);
list[1] = "filled";
assert.sameValue(s.next().value, "filled");
