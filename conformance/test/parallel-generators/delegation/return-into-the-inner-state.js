/*---
esid: sec-delegation
description: return goes through the inner state's finally and then through the outer's, in each branch
features: [parallel-generators]
---*/

const log = [];

function** inner() {
  let n = 0;
  try {
    for (;;) n += yield n;
  } finally {
    log.push("inner " + n);
  }
}

function** outer() {
  try {
    yield* inner();
  } finally {
    log.push("outer");
  }
}

const s = outer().next();
const a = s.next(1);
const b = s.next(2);
const end = a.return("r");
assert.sameValue(end.value, "r");
assert.sameValue(end.done, true);
assert.sameValue(b.return("q").value, "q");
assert.compareArray(log, ["inner 1", "outer", "inner 2", "outer"]);
assert.sameValue(a.next(1).value, 2);
