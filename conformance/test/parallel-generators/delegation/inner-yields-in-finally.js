/*---
esid: sec-delegation
description: A finally of the inner state that yields keeps the delegation going
features: [parallel-generators]
---*/

function** inner() {
  try { yield 1; } finally { yield "cleanup"; }
}

function** outer() {
  return "went on with " + (yield* inner());
}

const s = outer().next();
const returning1 = s.return("r");
assert.sameValue(returning1.value, "cleanup");
assert.sameValue(returning1.done, false);
assert.sameValue(returning1.next().value, "went on with r", "as in generators: next has ended the delegation");
assert.sameValue(s.next().next().value, "went on with undefined");
assert.sameValue(returning1.return("q").value, "q");
