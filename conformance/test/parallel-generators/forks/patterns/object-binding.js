/*---
esid: sec-own-variables
description: A fork in the keys and in the defaults of an object pattern
features: [parallel-generators]
---*/

function** g(source) {
  const { [yield "key"]: a = yield "default", b, ...rest } = source;
  return [a, b, Object.keys(rest).join("")].join();
}

const s = g({ x: 1, y: 2, b: 3 }).next();
assert.sameValue(s.next("x").value, "1,3,y");
assert.sameValue(s.next("y").value, "2,3,x");
const missing = s.next("z");
assert.sameValue(missing.value, "default");
assert.sameValue(missing.next("d").value, "d,3,xy");
assert.sameValue(missing.next("e").value, "e,3,xy");
