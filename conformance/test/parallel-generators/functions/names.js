/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-instantiatefunctionobject
description: Names of methods and of anonymous functions
features: [parallel-generators]
---*/

const symbol = Symbol("s");
const assigned = function** () {};
const o = { **m() {}, async **a() {}, **[symbol]() {}, p: function** () {}, q: async function** () {} };
class C { static **m() {} static async **["x" + 1]() {} }

assert.compareArray(
  [assigned, o.m, o.a, o[symbol], o.p, o.q, C.m, C.x1, function** own() {}].map((f) => f.name),
  ["assigned", "m", "a", "[s]", "p", "q", "m", "x1", "own"],
);
assert.sameValue((function** () {}).name, "");
