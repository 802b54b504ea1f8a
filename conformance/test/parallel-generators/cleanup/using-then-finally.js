/*---
esid: sec-own-variables
description: Disposing after a return goes on in each branch, and what it had to do is part of the state
features: [parallel-generators, explicit-resource-management]
---*/

const log = [];

function** g() {
  try {
    using x = { [Symbol.dispose]() { log.push("disposed"); } };
    return yield "in";
  } finally {
    log.push("finally " + (yield "finally"));
  }
}

const s = g().next();
const returning1 = s.next("r");
assert.sameValue(returning1.value, "finally");
assert.compareArray(log, ["disposed"]);
assert.sameValue(returning1.next(1).value, "r");
assert.sameValue(returning1.next(2).value, "r");
assert.compareArray(log, ["disposed", "finally 1", "finally 2"]);
