/*---
esid: sec-parallel-generator-function-definitions
description: Declarations are hoisted in scripts, functions and blocks
features: [parallel-generators]
---*/

assert.sameValue(g().next().value, 1);
function** g() { yield 1; }

(function () {
  assert.sameValue(h().next().value, 2);
  function** h() { yield 2; }
})();

{
  assert.sameValue(b().next().value, 3);
  function** b() { yield 3; }
}
