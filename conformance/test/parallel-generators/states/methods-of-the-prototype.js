/*---
esid: sec-parallel-generator-objects
description: What a program adds to the prototype is there on each state
features: [parallel-generators]
---*/

function** g() { yield 1; yield 2; }

g.prototype.twice = function () { return this.value * 2; };
Object.defineProperty(g.prototype, "after", { get() { return this.next(); } });
assert.sameValue(g().after.twice(), 2);
assert.sameValue(g().after.after.twice(), 4);
