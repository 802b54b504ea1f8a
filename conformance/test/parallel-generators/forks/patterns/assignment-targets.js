/*---
esid: sec-own-variables
description: A fork in the targets of an assignment pattern, which are evaluated before the value is taken
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const o = {};
  const made = [o[yield "first"], { p: o[yield "second"] = yield "default" }] = [1, { p: yield "value" }];
  return JSON.stringify([o, made]);
}

const s = g().next();
assert.sameValue(s.value, "value");
const t = follow(s, 2);
assert.sameValue(t.value, "first");
assert.sameValue(follow(t, "a", "b").value, '[{"a":1,"b":2},[1,{"p":2}]]');
assert.sameValue(follow(s, undefined, "a", "b").value, "default");
