/*---
esid: sec-delegation
description: throw goes to the inner state, then to the outer function if that does not catch it
features: [parallel-generators]
---*/

function** inner(catches) {
  try {
    yield "in";
  } catch (e) {
    if (!catches) throw e + " again";
    return "inner " + e;
  }
}

function** outer(catches) {
  try {
    return "got " + (yield* inner(catches));
  } catch (e) {
    return "outer " + e;
  }
}

const s = outer(true).next();
const t = outer(false).next();
assert.sameValue(s.throw("a").value, "got inner a");
assert.sameValue(s.throw("b").value, "got inner b");
assert.sameValue(t.throw("c").value, "outer c again");
assert.sameValue(t.throw("d").value, "outer d again");
assert.sameValue(t.next().value, "got undefined");
