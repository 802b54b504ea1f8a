/*---
esid: sec-own-variables
description: Elements that were spread before the fork are in each branch's array
features: [parallel-generators]
---*/

function** g() { return [...(yield), yield, ...(yield)]; }

const s = g().next().next("pq");
const t = s.next(1);
assert.compareArray(t.next([2]).value, ["p", "q", 1, 2]);
assert.compareArray(t.next([3, 4]).value, ["p", "q", 1, 3, 4]);
assert.compareArray(s.next(5).next([]).value, ["p", "q", 5]);
