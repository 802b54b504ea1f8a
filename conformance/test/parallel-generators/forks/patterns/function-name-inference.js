/*---
esid: sec-own-variables
description: Functions that get their names from a pattern in a branch
features: [parallel-generators]
---*/

function** g() {
  const { [yield]: f = () => {}, h = class {} } = {};
  return f.name + "," + h.name;
}

const s = g().next();
assert.sameValue(s.next("a").value, "f,h");
assert.sameValue(s.next("b").value, "f,h");
