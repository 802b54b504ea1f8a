/*---
esid: sec-own-variables
description: A fork in what a class extends
features: [parallel-generators]
---*/

function** g() { return class extends (yield) { m() { return "own " + super.m(); } }; }

class A { m() { return "A"; } }
class B { m() { return "B"; } }

const s = g().next();
const X = s.next(A).value;
const Y = s.next(B).value;
assert.sameValue(new X().m(), "own A");
assert.sameValue(new Y().m(), "own B");
assert(new X() instanceof A);
assert(!(new Y() instanceof A));
assert.throws(TypeError, () => s.next(1));
