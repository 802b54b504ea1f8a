/*---
esid: sec-own-variables
description: Errors in disposing are suppressed errors of the branch that disposes
features: [parallel-generators, explicit-resource-management]
---*/

let fail = true;

function** g() {
  using x = { [Symbol.dispose]() { if (fail) throw "disposing"; } };
  throw yield;
}

const s = g().next();
try {
  s.next("body");
  throw "not thrown";
} catch (e) {
  assert(e instanceof SuppressedError);
  assert.sameValue(e.error, "disposing");
  assert.sameValue(e.suppressed, "body");
}
fail = false;
try {
  s.next("other");
  throw "not thrown";
} catch (e) {
  assert.sameValue(e, "other");
}
