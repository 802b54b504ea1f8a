/*---
esid: sec-forkable-iterations
description: throw into yield* over an array closes that branch's iteration only; return leaves it
features: [parallel-generators]
---*/

function** g() {
  try {
    yield* ["a", "b", "c"];
  } catch (e) {
    return e instanceof TypeError;
  }
}

const s = g().next();
assert.sameValue(s.throw(new Test262Error()).value, true, "an array iterator has no throw");
assert.sameValue(s.return(5).value, 5);
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().next().value, "c");
