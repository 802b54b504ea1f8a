/*---
esid: sec-forkable-iterations
description: |
  A loop over a state that is left runs the finally of its branch of the inner state, each time it is left
features: [parallel-generators]
---*/

const log = [];

function** inner() {
  let n = 0;
  try {
    for (;;) yield n++;
  } finally {
    log.push("left at " + n);
  }
}

function** g() {
  for (const n of inner()) if (yield n) break;
  return "after";
}

const s = g().next();
const t = s.next(false);
assert.sameValue(s.next(true).value, "after");
assert.sameValue(t.next(true).value, "after");
assert.sameValue(t.next(false).value, 2);
assert.compareArray(log, ["left at 1", "left at 2"]);
