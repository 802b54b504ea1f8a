/*---
esid: sec-lineage
description: The variable that a class declaration makes can be assigned to by each branch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  class C { static name2() { return typeof C + ":" + C.name; } }
  const inner = C;
  const outer = () => C;
  if (yield) C = 1;
  return inner.name2() + ":" + typeof outer();
}

assert.compareArray(forkedResults(g().next(), [true, false]), ["function:C:number", "function:C:function"]);
