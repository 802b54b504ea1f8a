/*---
esid: sec-parallelgeneratorresume
description: What next, return and throw do on a finished state, however it was finished
features: [parallel-generators]
---*/

function** returns() { return 1; }
function** ends() {}
function** stopped() { yield; }

for (const end of [returns().next(), ends().next(), stopped().next().return(3), stopped().return(4)]) {
  assert.sameValue(end.done, true);
  const after = end.next(8);
  assert.sameValue(after.value, undefined);
  assert.sameValue(after.done, true);
  assert.sameValue(end.return(9).value, 9);
  assert.sameValue(end.return(9).done, true);
  assert.throws(Test262Error, () => end.throw(new Test262Error()));
  assert.sameValue(after.next().done, true);
}
