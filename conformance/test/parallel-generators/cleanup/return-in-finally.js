/*---
esid: sec-own-variables
description: A return in finally replaces what return was given or what was thrown, in each branch
features: [parallel-generators]
---*/

function** g() {
  try {
    yield;
  } finally {
    return "finally";
  }
}

const s = g().next();
assert.sameValue(s.return("r").value, "finally");
assert.sameValue(s.throw(new Test262Error()).value, "finally");
assert.sameValue(s.next().value, "finally");
