/*---
esid: sec-parallel-generator-function-definitions
description: A field without initializer may end at the line terminator before **
features: [parallel-generators, class-fields-public]
---*/

class C {
  a
  **m() { yield 1; }
}

assert.sameValue(new C().m().next().value, 1);
assert("a" in new C());
