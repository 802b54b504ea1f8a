/*---
esid: sec-forkable-iterations
description: What the program got by calling an iterator method itself is an object, hence shared
features: [parallel-generators]
---*/

function** inner() { yield "a"; yield "b"; yield "c"; }
function** g(source) {
  for (const x of source) yield x;
}

const sources = [
  ["a", "b", "c"].values(),
  ["a", "b", "c"][Symbol.iterator](),
  new Map([["a"], ["b"], ["c"]]).keys(),
  new Set("abc").values(),
  "abc"[Symbol.iterator](),
  inner()[Symbol.iterator](),
  Iterator.from(["a", "b", "c"]),
  ["a", "b", "c"].values().map((x) => x),
];
for (const source of sources) {
  const s = g(source).next();
  assert.sameValue(s.value, "a");
  assert.sameValue(s.next().value, "b");
  assert.sameValue(s.next().value, "c");
  assert.sameValue(s.next().done, true);
}
