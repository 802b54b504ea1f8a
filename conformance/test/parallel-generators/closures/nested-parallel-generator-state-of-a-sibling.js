/*---
esid: sec-running-steps
description: A nested state that a sibling made sees the sibling's variables
features: [parallel-generators]
---*/

const states = [];

function** outer() {
  let n = 0;
  function** inner() {
    for (;;) yield n;
  }
  n = yield;
  states.push(inner().next());
  yield;
  yield states.map((s) => s.next().value).join();
}

const o = outer().next();
const a = o.next("a");
const b = o.next("b");
assert.sameValue(a.next().value, "a,b");
assert.sameValue(b.next().value, "a,b");
