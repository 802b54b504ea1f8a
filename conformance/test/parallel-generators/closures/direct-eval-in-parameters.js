/*---
esid: sec-own-variables
description: Variables that a direct eval in the parameters declares are own variables
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(inc = eval("var n = 0; let m = 10; () => [++n, ++m].join()"), read = () => n) {
  for (;;) yield inc() + "," + read() + "," + n;
}

const s = g().next();
assert.sameValue(s.value, "1,11,1,1");
assert.sameValue(s.next().value, "2,12,2,2");
assert.sameValue(s.next().value, "2,12,2,2");
assert.sameValue(s.next().next().value, "3,13,3,3");
