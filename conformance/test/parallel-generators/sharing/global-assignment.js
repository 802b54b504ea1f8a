/*---
esid: sec-own-variables
description: An assignment to an undeclared name makes a property of the global object, which is shared
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  yield;
  undeclaredByG = (typeof undeclaredByG === "undefined" ? 0 : undeclaredByG) + 1;
  return undeclaredByG;
}

const s = g().next();
assert.sameValue(s.next().value, 1);
assert.sameValue(s.next().value, 2);
delete globalThis.undeclaredByG;
