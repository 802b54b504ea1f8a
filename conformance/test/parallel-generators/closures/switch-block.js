/*---
esid: sec-lineage
description: A closure over a variable of a switch block
features: [parallel-generators]
---*/

function** g() {
  let get;
  switch (yield) {
    case 1:
      let n = 5;
      get = () => n;
    case 2:
      n = yield;
      get ??= () => n;
  }
  return get();
}

const s = g().next();
const one = s.next(1);
assert.sameValue(one.next("a").value, "a");
assert.sameValue(one.next("b").value, "b");
assert.throws(ReferenceError, () => s.next(2).next("c"));
