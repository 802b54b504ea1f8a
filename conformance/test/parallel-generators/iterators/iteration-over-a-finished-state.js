/*---
esid: sec-forkable-iterations
description: Loops over a finished state, and over a state that finishes at once, have no iterations
features: [parallel-generators]
---*/

function** empty() { return "not seen"; }

function** g() {
  for (const x of empty()) yield "wrong";
  for (const x of empty().next()) yield "wrong";
  for (const x of empty().return(1)) yield "wrong";
  return yield* empty();
}

assert.sameValue(g().next().value, "not seen");
assert.sameValue(g().next().done, true);
