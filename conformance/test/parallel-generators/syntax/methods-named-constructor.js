/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: Methods of object literals may be named constructor and prototype
features: [parallel-generators]
---*/

const o = {
  **constructor() { yield "constructor"; },
  **prototype() { yield "prototype"; },
};

assert.sameValue(o.constructor().next().value, "constructor");
assert.sameValue(o.prototype().next().value, "prototype");

class C { **prototype() { yield "of instances"; } }
assert.sameValue(new C().prototype().next().value, "of instances");
