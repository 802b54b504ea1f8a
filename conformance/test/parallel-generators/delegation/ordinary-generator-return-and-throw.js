/*---
esid: sec-delegation
description: throw and return of an ordinary generator go to the cursor over the state that it delegates to
features: [parallel-generators]
---*/

const log = [];

function** inner() {
  try {
    for (;;) {
      try { yield log.length; } catch (e) { log.push(e); }
    }
  } finally {
    log.push("finally");
  }
}

function* g() { yield* inner(); }

const it = g();
it.next();
assert.sameValue(it.throw("caught").value, 1);
assert.sameValue(it.return("r").value, "r");
assert.compareArray(log, ["caught", "finally"]);
