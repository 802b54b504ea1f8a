/*---
esid: sec-running-steps
description: The parameters of an ordinary generator are evaluated under the step that creates it
features: [parallel-generators]
---*/

function** g() {
  let n = yield;
  const next = () => ++n;
  function* twice(a = next(), b = next()) { yield a; yield b; yield next(); }
  yield twice();
  return n;
}

const s = g().next();
const a = s.next(10);
assert.compareArray([...a.value], [11, 12, 13]);
assert.sameValue(a.next().value, 12);
