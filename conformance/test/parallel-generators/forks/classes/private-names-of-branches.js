/*---
esid: sec-own-variables
description: A class with private names that is evaluated in two branches has names of its own in each
features: [parallel-generators, class-fields-private]
---*/

function** g() {
  yield;
  return class { #x = 1; static read(o) { return o.#x; } };
}

const s = g().next();
const A = s.next().value;
const B = s.next().value;
assert.sameValue(A.read(new A()), 1);
assert.sameValue(B.read(new B()), 1);
assert.throws(TypeError, () => A.read(new B()));
