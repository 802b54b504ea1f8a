/*---
esid: sec-own-variables
description: The lexical variables of a direct eval are own variables
features: [parallel-generators]
---*/

function** g() {
  const inc = eval("let n = 0; () => ++n");
  for (;;) yield inc();
}

const s = g().next();
assert.sameValue(s.value, 1);
const a = s.next();
assert.sameValue(a.value, 2);
assert.sameValue(s.next().value, 2, "another branch has a variable of its own");
assert.sameValue(a.next().next().value, 4);
assert.sameValue(a.next().value, 3);
