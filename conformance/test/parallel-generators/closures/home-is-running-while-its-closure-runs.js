/*---
esid: sec-running-steps
description: While a sibling's closure runs, the helpers that it calls see the sibling's variables too
info: |
  While a closure runs that sees its home, that home is the running step for the whole call, helpers included.
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = 0;
  const helper = () => n;
  n += yield;
  made.push(() => helper());
  yield n;
  yield made.map((f) => f()).join() + ";" + helper();
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);
assert.sameValue(a.next().value, "1,10;1");
assert.sameValue(b.next().value, "1,10;10");
assert.sameValue(made[1](), 10);
