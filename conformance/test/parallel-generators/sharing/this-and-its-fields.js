/*---
esid: sec-objects-are-shared
description: this is an object, so that its fields, private ones too, are shared
features: [parallel-generators, class-fields-private]
---*/

class Counter {
  #n = 0;
  m = 0;
  **count() {
    for (;;) {
      this.#n++;
      yield this.#n + ":" + this.m++;
    }
  }
}

const s = new Counter().count().next();
assert.sameValue(s.value, "1:0");
assert.sameValue(s.next().value, "2:1");
assert.sameValue(s.next().value, "3:2");
