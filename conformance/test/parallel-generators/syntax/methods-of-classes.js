/*---
esid: sec-parallel-generator-function-definitions
description: Methods of classes, static, private and computed
features: [parallel-generators, class-methods-private, class-static-methods-private]
---*/

class C {
  **m() { yield 1; }
  static **s() { yield 2; }
  **#p() { yield 3; }
  static **#q() { yield 4; }
  **["x"]() { yield 5; }
  static **["y"]() { yield 6; }
  **static() { yield 7; }
  static **async() { yield 8; }
  static values() {
    const c = new C();
    return [c.m(), C.s(), c.#p(), C.#q(), c.x(), C.y(), c.static(), C.async()].map((s) => s.next().value);
  }
}

assert.compareArray(C.values(), [1, 2, 3, 4, 5, 6, 7, 8]);
