/*---
esid: sec-parallel-generator-function-definitions
description: The declarations and expressions of both kinds
features: [parallel-generators]
---*/

function** declared() {}
async function** declaredAsync() {}
const expressions = [
  function** () {},
  function** named() {},
  async function** () {},
  async function** named() {},
];

for (const f of [declared, declaredAsync, ...expressions]) assert.sameValue(typeof f, "function");
assert.sameValue(declared().done, false);
assert.sameValue(declaredAsync().done, false);
assert.sameValue((function** () {})().done, false);
