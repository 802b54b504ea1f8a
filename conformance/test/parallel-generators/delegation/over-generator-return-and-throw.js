/*---
esid: sec-delegation
description: return and throw of a branch go to the generator that it delegates to
features: [parallel-generators]
---*/

const log = [];

function* inner() {
  try {
    for (;;) {
      try { yield log.length; } catch (e) { log.push("caught " + e); }
    }
  } finally {
    log.push("finally");
  }
}

function** g() { yield* inner(); }

const s = g().next();
assert.sameValue(s.throw("a").value, 1);
assert.sameValue(s.throw("b").value, 2);
assert.sameValue(s.return("r").value, "r");
assert.sameValue(s.return("q").value, "q");
assert.compareArray(log, ["caught a", "caught b", "finally"]);
