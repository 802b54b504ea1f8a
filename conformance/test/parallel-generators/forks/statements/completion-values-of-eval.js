/*---
esid: sec-own-variables
description: Statements without effect around a fork
features: [parallel-generators]
---*/

function** g() {
  ;
  debugger;
  yield 1;
  {}
  "text";
  yield 2;
}

const s = g().next();
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().next().value, undefined);
assert.sameValue(s.next().next().done, true);
