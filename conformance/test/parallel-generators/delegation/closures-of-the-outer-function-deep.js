/*---
esid: sec-delegation
description: The same with three levels, all of which a closure writes
features: [parallel-generators]
---*/

function** leaf(fs) {
  for (;;) {
    const [i, d] = yield fs.map((f) => f(0)).join();
    fs[i](d);
  }
}

function** middle(fs) {
  let m = 0;
  yield* leaf([...fs, (d) => (m += d)]);
}

function** outer() {
  let n = 0;
  yield* middle([(d) => (n += d)]);
}

const s = outer().next();
assert.sameValue(s.value, "0,0");
const a = s.next([0, 1]);
const b = s.next([1, 2]);
assert.sameValue(a.value, "1,0");
assert.sameValue(b.value, "0,2");
assert.sameValue(a.next([1, 5]).value, "1,5");
assert.sameValue(b.next([0, 7]).value, "7,2");
