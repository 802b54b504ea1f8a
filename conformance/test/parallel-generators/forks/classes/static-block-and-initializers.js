/*---
esid: sec-own-variables
description: Static blocks and initializers that read and write own variables do so in their branch
includes: [forks.js]
features: [parallel-generators, class-static-block, class-static-fields-public]
---*/

function** g() {
  let n = yield;
  class C {
    static a = n++;
    static { n *= 10; }
    static b = n;
  }
  return C.a + ":" + C.b + ":" + n + ":" + (yield);
}

assert.compareArray(forkedResults(g().next(), [1, 2]), ["1:20:20:1", "1:20:20:2", "2:30:30:1", "2:30:30:2"]);
