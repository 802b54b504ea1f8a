/*---
esid: sec-running-steps
description: A state that was made while another call waited by yield* for its function does not make that call run
features: [parallel-generators]
---*/

let kept;
let inner;
function** g() {
  let a = 0;
  const nested = function** () {
    a++;
    yield kept();
  };
  inner = nested();
  yield a;
}
function** delegating() {
  let n = 0;
  kept = () => ++n;
  yield;
  yield* g();
}

delegating().next().next();
assert.sameValue(inner.next().value, 1);
assert.sameValue(inner.next().value, 2, "no step of delegating runs, so it is the closure's home");
assert.sameValue(kept(), 3);
