/*---
esid: sec-own-variables
description: Functions that were made for a half-built object before the fork are the same in all branches
info: |
  An object that is half built when the body yields is finished by each branch; functions already made for it stay
  the same functions.
features: [parallel-generators]
---*/

function** g() {
  return { method() {}, get x() { return 1; }, [yield]: 0, after() {} };
}

const s = g().next();
const one = s.next("k").value;
const two = s.next("k").value;
assert.notSameValue(one, two);
assert.sameValue(one.method, two.method);
assert.sameValue(
  Object.getOwnPropertyDescriptor(one, "x").get,
  Object.getOwnPropertyDescriptor(two, "x").get,
);
assert.notSameValue(one.after, two.after);
