/*---
description: A closure that a sibling branch made sees the sibling's variables
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = 0;
  n += yield;
  made.push(() => n);
  n += yield n;
  yield made.map((f) => f());
}

const s = g().next();
const a = s.next(1);
const b = s.next(10);

assert.compareArray(a.next(100).value, [101, 10]);
assert.compareArray(b.next(200).value, [1, 210]);
assert.compareArray(made.map((f) => f()), [1, 10]);
