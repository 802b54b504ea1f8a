/*---
esid: sec-own-variables
description: Resources that are null or undefined, decided in each branch
features: [parallel-generators, explicit-resource-management]
---*/

let disposed = 0;

function** g() {
  using x = yield;
  return typeof x;
}

const s = g().next();
assert.sameValue(s.next(null).value, "object");
assert.sameValue(s.next(undefined).value, "undefined");
assert.sameValue(s.next({ [Symbol.dispose]() { disposed++; } }).value, "object");
assert.sameValue(disposed, 1);
assert.throws(TypeError, () => s.next({}));
