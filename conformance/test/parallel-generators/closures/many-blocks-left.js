/*---
esid: sec-lineage
description: Closures over very many turns of a loop see what each branch has made of the variables of their turns
features: [parallel-generators]
---*/

const COUNT = 500;

function** g() {
  const add = [];
  for (let i = 0; i < COUNT; i++) {
    let sum = i;
    add.push(d => sum += d);
    if (i % 50 === 0) {
      yield;
    }
  }
  for (;;) {
    const [from, step, by] = yield add.map(f => f(0));
    for (let i = from; i < COUNT; i += step) {
      add[i](by);
    }
    for (let i = 0; i < 20; i++) { // blocks that nobody refers to come in between
      const dropped = () => i++;
      dropped();
    }
  }
}

function expected(...changes) {
  const sums = Array.from({length: COUNT}, (_, i) => i);
  for (const [from, step, by] of changes) {
    for (let i = from; i < COUNT; i += step) {
      sums[i] += by;
    }
  }
  return sums;
}

let s = g();
while (!Array.isArray(s.value)) {
  s = s.next();
}
const one = [0, 3, 1000];
const other = [1, 2, 5000];
const last = [7, 100, 70000];
const a = s.next(one);
const b = s.next(other);
assert.compareArray(s.value, expected(), "the state that both come from");
assert.compareArray(a.value, expected(one), "one branch");
assert.compareArray(b.value, expected(other), "the other branch");
assert.compareArray(a.next(other).value, expected(one, other), "further on in one branch");
assert.compareArray(b.next(last).next(last).value, expected(other, last, last), "further on in the other branch");
assert.compareArray(a.next(last).value, expected(one, last), "once more from the same state");
