/*---
esid: sec-forkable-iterations
description: The iterator that a program's own Symbol.iterator gives is shared
features: [parallel-generators]
---*/

let nexts = 0;
let returns = 0;
const iterable = {
  [Symbol.iterator]() {
    return {
      next() { return { value: ++nexts, done: nexts > 4 }; },
      return() { returns++; return {}; },
    };
  },
};

function** g() {
  for (const x of iterable) if ((yield x) === "break") break;
  return "end";
}

const s = g().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 3);
assert.sameValue(s.next("break").value, "end");
assert.sameValue(s.next("break").value, "end");
assert.sameValue(returns, 2, "each branch closes what it leaves");
assert.sameValue(s.next().value, 4);
assert.sameValue(s.next().value, "end");
