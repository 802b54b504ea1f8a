/*---
description: A step that throws leaves its state usable
features: [parallel-generators]
---*/

function** g() {
  const v = yield 1;
  if (v === "throw") throw new Test262Error();
  yield v;
}

const s = g().next();

assert.throws(Test262Error, () => s.next("throw"));
assert.sameValue(s.next("go on").value, "go on");
assert.throws(Test262Error, () => s.next("throw"));
