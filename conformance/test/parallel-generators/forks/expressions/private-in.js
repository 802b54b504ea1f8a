/*---
esid: sec-own-variables
description: A fork in the object that a private name is looked for in
features: [parallel-generators, class-fields-private-in]
---*/

class C {
  #x;
  static **has() { return #x in (yield); }
}

const s = C.has().next();
assert.sameValue(s.next(new C()).value, true);
assert.sameValue(s.next({}).value, false);
assert.throws(TypeError, () => s.next(1));
assert.sameValue(s.next(new C()).value, true);
