/*---
esid: sec-own-variables
description: A fork in the computed names of methods, accessors and functions with the name of their key
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  return { [yield]() {}, get [yield]() { return "got"; }, [yield]: () => {}, **[yield]() {} };
}

const s = follow(g().next(), "m", "x");
const one = follow(s, "arrow1", "p").value;
const two = follow(s, "arrow2", "q").value;
assert.compareArray(Object.keys(one), ["m", "x", "arrow1", "p"]);
assert.compareArray(Object.keys(two), ["m", "x", "arrow2", "q"]);
assert.sameValue(one.m.name, "m");
assert.sameValue(one.x, "got");
assert.sameValue(one.arrow1.name, "arrow1");
assert.sameValue(two.arrow2.name, "arrow2");
assert.sameValue(two.q.name, "q");
