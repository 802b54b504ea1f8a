/*---
esid: sec-own-variables
description: A fork in the object of a private member that is read, written and called
includes: [forks.js]
features: [parallel-generators, class-fields-private, class-methods-private]
---*/

class C {
  #n;
  constructor(n) { this.#n = n; }
  #add(d) { return this.#n + d; }
  static **run() {
    (yield).#n = yield;
    return (yield).#add(yield);
  }
}

const one = new C(1);
const two = new C(2);
const s = follow(C.run().next(), one, 10);
assert.sameValue(follow(s, one, 5).value, 15);
assert.sameValue(follow(s, two, 5).value, 7);
assert.throws(TypeError, () => follow(s, {}, 5));
