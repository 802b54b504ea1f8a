/*---
description: States are frozen objects that inherit from the function's prototype
features: [parallel-generators]
---*/

function** g() {
  yield 1;
}

const s = g().next();

assert.compareArray(Reflect.ownKeys(s), ["value", "done"]);
assert(Object.isFrozen(s));
assert(s instanceof g);
assert.sameValue(Object.getPrototypeOf(s), g.prototype);
assert.sameValue(Object.prototype.toString.call(s), "[object ParallelGenerator]");
assert.sameValue(Object.prototype.toString.call(g), "[object ParallelGeneratorFunction]");
assert.throws(TypeError, () => new g());
assert.sameValue(s.map, undefined, "states do not inherit from Iterator.prototype");
