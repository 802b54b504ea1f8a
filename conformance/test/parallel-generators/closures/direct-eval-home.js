/*---
esid: sec-lineage
description: The home of a closure that a direct eval makes is the step that evaluates it
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = yield;
  made.push(eval("let m = 0; () => [++n, ++m].join()"));
  yield;
  yield made.map((f) => f()).join(" ");
}

const s = g().next();
const a = s.next(10);
const b = s.next(20);
assert.sameValue(made[0](), "11,1", "no step is running");
assert.sameValue(made[1](), "21,1");
assert.sameValue(a.next().value, "11,1 22,2", "a's own, and what b's step has");
assert.sameValue(b.next().value, "12,2 21,1");
assert.sameValue(made[0](), "13,3");
