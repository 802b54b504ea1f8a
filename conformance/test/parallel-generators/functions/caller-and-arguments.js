/*---
esid: sec-parallelgeneratorfunction-instances
description: There are no own properties caller and arguments
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {}

assert.sameValue(Object.hasOwn(g, "caller"), false);
assert.sameValue(Object.hasOwn(g, "arguments"), false);
