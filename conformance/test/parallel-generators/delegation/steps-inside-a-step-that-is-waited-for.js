/*---
esid: sec-running-steps
description: |
  A step that others wait for, by yield*, starts steps of the same call, and of calls that share nothing with anybody: in
  these the step of what waits goes on to run
features: [parallel-generators]
---*/

function** a() {
  let n = 0;
  const incN = () => ++n;
  function** b() {
    let m = 0;
    const incM = () => ++m;
    const other = yield [incN(), incM()].join();
    yield other.next().value + " " + [incN(), incM()].join();
  }
  const state = b();
  yield state;
  yield* state;
}

const s = a().next();
const t = s.next();
assert.sameValue(t.value, "1,1");
assert.sameValue(t.next(s.value).value, "2,1 3,2");
assert.sameValue(t.next(s.value).value, "2,1 3,2");

function** call(f) { yield f(); }
function** count(f) {
  let n = 0;
  const g = () => [++n, f()].join();
  yield* call(g);
}
function** all(f) {
  const values = [];
  for (const v of count(f)) values.push(v);
  yield values.join() + " " + f();
}
function** outer() {
  let n = 0;
  const inc = () => ++n;
  n = yield;
  yield* all(inc);
}

const u = outer().next();
assert.sameValue(u.next(10).value, "1,11 12");
assert.sameValue(u.next(20).value, "1,21 22");
