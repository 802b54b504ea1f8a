/*---
esid: sec-delegation
description: |
  When the inner state has ended, the outer body goes on with what closures wrote meanwhile, in each branch
features: [parallel-generators]
---*/

function** inner(f) {
  f(yield);
  f(yield);
}

function** outer() {
  let n = 0;
  yield* inner((d) => { n = n * 10 + d; });
  yield n;
  return n;
}

const s = outer().next();
const a = s.next(1);
assert.sameValue(a.next(2).value, 12);
assert.sameValue(a.next(3).value, 13);
assert.sameValue(s.next(4).next(5).value, 45);
assert.sameValue(a.next(2).next().value, 12);
