/*---
esid: sec-lineage
description: Private methods of a class made in the body are closures
includes: [forks.js]
features: [parallel-generators, class-methods-private, class-static-methods-private]
---*/

function** g() {
  let n = 0;
  class C {
    static #add(d) { n += d; }
    static add(d) { this.#add(d); return n; }
  }
  let d = yield;
  for (;;) d = yield C.add(d);
}

const s = g().next();
assert.sameValue(s.next(1).value, 1);
assert.sameValue(s.next(2).value, 2);
assert.sameValue(follow(s, 1, 2).value, 3);
