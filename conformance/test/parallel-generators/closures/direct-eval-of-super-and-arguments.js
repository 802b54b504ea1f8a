/*---
esid: sec-own-variables
description: A direct eval in a method has its super, its arguments and its new.target, in closures too
features: [parallel-generators]
---*/

class A { get v() { return "A" + this.n; } }
class B extends A {
  n = 0;
  **g() {
    const read = eval("() => super.v + arguments.length + new.target");
    for (;;) {
      this.n += yield read();
      yield eval("super.v + arguments[0]");
    }
  }
}

const s = new B().g("x").next();
assert.sameValue(s.value, "A01undefined");
assert.sameValue(s.next(1).value, "A1x");
assert.sameValue(s.next(5).value, "A5x", "the old value was read before the fork");
assert.sameValue(s.next(1).next().value, "A11undefined");
