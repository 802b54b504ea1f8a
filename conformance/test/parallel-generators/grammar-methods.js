/*---
description: Methods of objects and classes
features: [parallel-generators]
---*/

const o = {
  ** m(n) { yield n; },
  async ** a() { yield 1; },
};

class C {
  static ** s() { yield 2; }
  ** ["computed"]() { yield 3; }
}

assert.sameValue(o.m(1).next().value, 1);
assert.sameValue(C.s().next().value, 2);
assert.sameValue(new C().computed().next().value, 3);
assert(o.a().next() instanceof Promise);
