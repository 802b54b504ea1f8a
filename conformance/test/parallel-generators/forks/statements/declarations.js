/*---
esid: sec-own-variables
description: var, let, const, function and class declarations each have a variable in each branch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  var a = yield, b = a + (yield);
  let c = yield, d;
  const e = b + c;
  function f() { return e; }
  class G { static x = f(); }
  d = G.x;
  return [a, b, c, d].join();
}

assert.compareArray(forkedResults(g().next(), [1, 2]), [
  "1,2,1,3", "1,2,2,4", "1,3,1,4", "1,3,2,5", "2,3,1,4", "2,3,2,5", "2,4,1,5", "2,4,2,6",
]);
