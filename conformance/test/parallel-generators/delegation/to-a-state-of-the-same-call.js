/*---
esid: sec-delegation
description: A function delegates to another state of the same call; closures see the innermost of its steps
features: [parallel-generators]
---*/

function** three(f) { for (let i = 0; i < 3; i++) yield f(); }

function** g() {
  let n = 0;
  const inc = () => ++n;
  const other = yield;
  inc();
  if (other) yield* other;
  else yield* three(inc);
  yield "then " + inc();
}

const s = g().next();
const x = s.next(null);
assert.sameValue(x.value, 2);
const y = s.next(x);
assert.sameValue(y.value, 3, "x goes on");
assert.sameValue(y.next().value, 4);
assert.sameValue(y.next().next().value, "then 5", "the inner step");
assert.sameValue(y.next().next().next().value, "then 2", "the outer one");
const z = s.next(y);
assert.sameValue(z.value, 4);
assert.sameValue(z.next().value, "then 5");
assert.sameValue(z.next().next().value, "then 2");
assert.sameValue(z.next().next().next().value, "then 2");
assert.sameValue(s.next(s).value, 2, "to the state it was resumed from");
assert.sameValue(s.next(s).next().next().next().value, "then 5");
assert.sameValue(s.next(s).next().next().next().next().value, "then 2");
