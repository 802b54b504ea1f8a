/*---
esid: sec-parallel-generator-function-definitions-runtime-semantics-methoddefinitionevaluation
description: The home object of a method is where super looks, in each branch
features: [parallel-generators]
---*/

const parent = { name: "parent" };
const o = { __proto__: parent, **m() { yield; return super.name; } };

const s = o.m.call({ name: "other" }).next();
assert.sameValue(s.next().value, "parent");
parent.name = "changed";
assert.sameValue(s.next().value, "changed");
