/*---
esid: sec-own-variables
description: An array that is half built when the body yields is finished by each branch on its own
features: [parallel-generators]
---*/

function** g() { return [1, yield, , yield, ...[2, 3]]; }

const s = g().next();
const a = s.next("a");
const b = s.next("b");
const one = a.next("x").value;
const two = a.next("y").value;
const three = b.next("z").value;
assert.compareArray(one, [1, "a", undefined, "x", 2, 3]);
assert.compareArray(two, [1, "a", undefined, "y", 2, 3]);
assert.compareArray(three, [1, "b", undefined, "z", 2, 3]);
assert.sameValue(2 in one, false, "the hole");
assert.notSameValue(one, two);
one.push("more");
assert.sameValue(two.length, 6);
assert.sameValue(a.next("w").value.length, 6);
