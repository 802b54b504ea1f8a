/*---
esid: sec-parallel-generator-function-definitions
description: Methods may name super, in the body and in parameters
features: [parallel-generators]
---*/

class A { name() { return "A"; } }
class B extends A {
  **m(x = super.name()) { yield x + super.name(); }
}

assert.sameValue(new B().m().next().value, "AA");
