/*---
esid: sec-own-variables
description: Variables and functions that strict code of a direct eval declares are own variables
flags: [onlyStrict]
features: [parallel-generators]
---*/

function** g() {
  const inc = eval("var n = 0; function add() { return ++n; } add");
  for (;;) yield inc();
}

const s = g().next();
assert.sameValue(s.value, 1);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().value, 2);
assert.sameValue(s.next().next().value, 3);
