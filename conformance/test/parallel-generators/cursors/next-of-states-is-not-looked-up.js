/*---
esid: sec-cursors
description: A cursor resumes its state without looking up methods of it
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

g.prototype.next = () => { throw new Test262Error(); };
g.prototype.return = () => { throw new Test262Error(); };
assert.compareArray([...g()], [1, 2]);
for (const x of g()) break;
