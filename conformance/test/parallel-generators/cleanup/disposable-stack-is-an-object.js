/*---
esid: sec-objects-are-shared
description: |
  A DisposableStack is an object, hence shared: the first branch that disposes of it does so for all
features: [parallel-generators, explicit-resource-management]
---*/

const log = [];

function** g() {
  using stack = new DisposableStack();
  stack.defer(() => log.push("deferred"));
  yield stack.disposed;
  return stack.disposed;
}

const s = g().next();
assert.sameValue(s.next().value, false);
assert.compareArray(log, ["deferred"]);
assert.sameValue(s.next().value, true);
assert.compareArray(log, ["deferred"]);
