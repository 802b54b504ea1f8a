/*---
esid: sec-delegation
description: yield* of an ordinary generator over a state, which it goes through by a cursor
features: [parallel-generators]
---*/

function** inner() {
  let n = 0;
  while (n < 3) n += yield n;
  return "result";
}

const start = inner();
function* g() { return yield* start; }

const it = g();
assert.sameValue(it.next().value, 0);
assert.sameValue(it.next(1).value, 1);
assert.sameValue(it.next(2).value, "result");
assert.sameValue(it.next().done, true);
assert.compareArray([...start], [0], "undefined makes NaN, which ends it");
