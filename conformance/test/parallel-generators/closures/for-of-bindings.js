/*---
esid: sec-lineage
description: A closure over the variable of for-of
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let all = () => "";
  for (let x of ["a", "b"]) {
    const before = all;
    all = () => before() + x;
    x += yield all();
  }
  return all();
}

const s = g().next();
assert.sameValue(s.value, "a");
assert.sameValue(s.next(1).value, "a1b");
assert.sameValue(s.next(2).value, "a2b");
assert.compareArray(forkedResults(s, [1, 2]), ["a1b1", "a1b2", "a2b1", "a2b2"]);
