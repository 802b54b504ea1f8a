/*---
esid: sec-lineage
description: A closure of a step that threw sees what the step had written
features: [parallel-generators]
---*/

let escaped;

function** g() {
  let n = 0;
  yield;
  escaped = () => n;
  n = 1;
  throw new Test262Error();
}

const s = g().next();
assert.throws(Test262Error, () => s.next());
assert.sameValue(escaped(), 1);
