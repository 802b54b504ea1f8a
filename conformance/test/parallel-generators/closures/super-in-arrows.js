/*---
esid: sec-lineage
description: An arrow function sees super of the method, and own variables beside it
features: [parallel-generators]
---*/

class A { name() { return "A"; } }
class B extends A {
  **m() {
    let n = 0;
    const show = () => super.name() + n;
    for (;;) n += yield show();
  }
}

const s = new B().m().next();
assert.sameValue(s.next(1).value, "A1");
assert.sameValue(s.next(2).value, "A2");
assert.sameValue(s.next(1).next(1).value, "A2");
