/*---
esid: sec-lineage
description: A closure over a variable of finally
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let get;
  try {
    return yield;
  } finally {
    let n = yield;
    get = () => n;
    n += yield get();
    return get();
  }
}

const s = follow(g().next(), 0);
const a = s.next(1);
assert.sameValue(a.value, 1);
assert.sameValue(a.next(10).value, 11);
assert.sameValue(a.next(20).value, 21);
assert.sameValue(s.next(2).next(10).value, 12);
