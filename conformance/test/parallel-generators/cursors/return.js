/*---
esid: sec-cursors
description: A cursor's return runs the finally of its own branch
features: [parallel-generators]
---*/

const log = [];

function** g() {
  let n = 0;
  try {
    for (;;) yield n++;
  } finally {
    log.push("finally at " + n);
  }
}

const s = g();
const one = s[Symbol.iterator]();
const two = s[Symbol.iterator]();
one.next();
two.next();
two.next();
const end = one.return("r");
assert.sameValue(end.value, "r");
assert.sameValue(end.done, true);
assert(end instanceof g);
assert.sameValue(one.next().done, true);
assert.sameValue(two.next().value, 2);
two.return();
assert.compareArray(log, ["finally at 1", "finally at 3"]);
