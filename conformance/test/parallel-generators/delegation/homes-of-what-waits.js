/*---
esid: sec-delegation
description: |
  While a delegating function waits, the steps around that made its state run, and are seen by closures that the
  innermost function calls
features: [parallel-generators]
---*/

function** call(f) { for (;;) yield f(); }
function** pass(f) { yield* call(f); }

function** outer() {
  let n = 0;
  const inc = () => ++n;
  const inner = function** (tool) { yield* tool(inc); };
  n = yield;
  yield [inner(call), inner(pass)];
}

const s = outer().next();
const a = s.next(10);
const b = s.next(20);
for (const i of [0, 1]) {
  const p = a.value[i].next();
  const q = b.value[i].next();
  assert.sameValue(p.value, 11 + 3 * i, "the step that made the state comes after the closure's home");
  assert.sameValue(q.value, 21 + 3 * i);
  assert.sameValue(p.next().value, 12 + 3 * i);
  assert.sameValue(q.next().value, 22 + 3 * i);
  assert.sameValue(p.next().value, 13 + 3 * i);
  assert.sameValue(q.next().value, 23 + 3 * i);
}
