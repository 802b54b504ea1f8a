/*---
esid: sec-delegation
description: yield* over what is not iterable throws, async states included
features: [parallel-generators]
---*/

async function** a() {}
function** g(x) {
  try { yield* x; } catch (e) { return e.constructor.name; }
}

for (const x of [undefined, null, 1, {}, a(), () => {}]) assert.sameValue(g(x).next().value, "TypeError");
