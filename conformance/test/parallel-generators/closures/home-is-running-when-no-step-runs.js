/*---
esid: sec-running-steps
description: Without a running step the home is the running step, for helpers made earlier too
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  const helper = () => ++n;
  yield helper;
  n = 10;
  yield () => helper();
}

const s = g().next();
const helper = s.value;
const later = s.next().value;
assert.sameValue(later(), 11);
assert.sameValue(helper(), 1);
assert.sameValue(later(), 12);
assert.sameValue(helper(), 2);
