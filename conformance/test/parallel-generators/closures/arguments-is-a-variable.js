/*---
esid: sec-own-variables
description: The binding `arguments` is an own variable; the object that it has at first is shared
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  const read = () => arguments;
  const inc = () => ++arguments[0];
  inc();
  arguments = [yield arguments[0]];
  yield inc() + "," + read()[0];
}

const s = g(1).next();
assert.sameValue(s.value, 2);
const a = s.next(10);
const b = s.next(20);
assert.sameValue(a.value, "11,11");
assert.sameValue(b.value, "21,21");
function** h() {
  const inc = () => ++arguments[0];
  for (;;) yield inc();
}
const t = h(1).next();
assert.sameValue(t.next().value, 3);
assert.sameValue(t.next().value, 4, "the object is shared");
