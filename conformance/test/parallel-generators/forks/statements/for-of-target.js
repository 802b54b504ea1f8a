/*---
esid: sec-own-variables
description: A fork in the target and in the default of what for-of assigns to
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const o = {};
  for ([o[yield "target"] = yield "default"] of [[1], []]);
  return JSON.stringify(o);
}

const s = g().next();
assert.sameValue(follow(s, "a", "a", 5).value, '{"a":5}');
assert.sameValue(follow(s, "a", "b", 5).value, '{"a":1,"b":5}');
assert.sameValue(follow(s, "b", "c", 6).value, '{"a":1,"b":1,"c":6}', "the object is shared");
