/*---
esid: sec-forkable-iterations
description: Spread takes everything in one step, so that each branch spreads what is there
features: [parallel-generators]
---*/

function** inner() { yield 1; yield 2; }

function** g(list, state) {
  yield;
  return [...list, ...state, ...inner()].join();
}

const list = ["a"];
const s = g(list, inner().next()).next();
assert.sameValue(s.next().value, "a,2,1,2");
list.push("b");
assert.sameValue(s.next().value, "a,b,2,1,2");
