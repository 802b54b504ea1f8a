/*---
esid: sec-lineage
description: Closures of a nested parallel generator have homes for the inner and for the outer variables
includes: [forks.js]
features: [parallel-generators]
---*/

function** outer() {
  let n = 0;
  function** inner() {
    let m = 0;
    const show = () => n + ":" + m;
    for (;;) m += yield show;
  }
  let s = inner().next();
  for (;;) {
    const [toInner, toOuter] = yield s.value;
    n += toOuter;
    s = s.next(toInner);
    if (toInner === 0) return s.value();
  }
}

const o = outer().next();
const show = o.value;
assert.sameValue(show(), "0:0");
assert.sameValue(follow(o, [1, 10], [0, 100]).value, "110:0");
assert.sameValue(show(), "0:0");
const p = o.next([1, 10]);
assert.sameValue(p.value, show);
assert.sameValue(p.next([0, 5]).value, "15:0");
