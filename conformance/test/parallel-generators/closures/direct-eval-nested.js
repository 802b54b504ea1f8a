/*---
esid: sec-own-variables
description: A direct eval in a direct eval is evaluated in place, too
features: [parallel-generators]
---*/

function** g() {
  const inc = eval("let outer = 0; eval('let inner = 10; () => [++outer, ++inner].join()')");
  const late = eval("let n = 20; () => eval('++n')");
  for (;;) yield inc() + "," + late();
}

const s = g().next();
assert.sameValue(s.value, "1,11,21");
assert.sameValue(s.next().value, "2,12,22");
assert.sameValue(s.next().value, "2,12,22");
assert.sameValue(s.next().next().value, "3,13,23");
