/*---
esid: sec-own-variables
description: Direct evals in the computed names and initializers of a class that forks
features: [parallel-generators, class-static-fields-public]
---*/

function** g() {
  return class {
    [eval("let name = 'k'; name")]() { return 1; }
    [yield]() { return 2; }
    static count = eval("let c = 0; () => ++c");
  };
}

const s = g().next();
const A = s.next("x").value;
const B = s.next("y").value;
assert.sameValue(A.prototype.k, B.prototype.k);
assert.compareArray([new A().x(), new B().y(), A.count(), A.count(), B.count()], [2, 2, 1, 2, 1]);
