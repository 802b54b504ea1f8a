/*---
esid: sec-cursors
description: return on a cursor that has not moved runs nothing
features: [parallel-generators]
---*/

let ran = false;

function** g() { ran = true; }

const cursor = g()[Symbol.iterator]();
assert.sameValue(cursor.return(1).value, 1);
assert.sameValue(cursor.next().done, true);
assert.sameValue(ran, false);
