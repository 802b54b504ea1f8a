/*---
esid: sec-delegation
description: A state that itself waits in a delegation is delegated to
features: [parallel-generators]
---*/

function** leaf() {
  let n = 0;
  while (n < 10) n += yield n;
  return n;
}

function** middle() { return (yield* leaf()) + ":middle"; }

const waiting = middle().next().next(1);
assert.sameValue(waiting.value, 1);

function** outer() { return (yield* waiting) + ":outer"; }

const s = outer().next();
assert.sameValue(s.value, "NaN:middle:outer", "undefined makes NaN, which ends the leaf");
assert.sameValue(s.done, true);
assert.sameValue(waiting.next(9).value, "10:middle");
