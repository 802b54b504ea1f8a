/*---
esid: sec-lineage
description: A closure that a closure makes has the running step as home
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = 0;
  const make = () => () => n;
  n += yield make;
  made.push(make());
  yield n;
  n = "later";
  yield make()() + " " + made.map((f) => f()).join();
}

const s = g().next();
const make = s.value;
const a = s.next(1);
const b = s.next(2);
assert.compareArray(made.map((f) => f()), [1, 2]);
assert.sameValue(make()(), 0, "made outside, the home is the maker's");
assert.sameValue(a.next().value, "later later,2");
assert.sameValue(b.next().value, "later 1,later");
