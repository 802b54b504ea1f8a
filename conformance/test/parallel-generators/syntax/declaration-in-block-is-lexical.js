/*---
esid: sec-parallel-generator-function-definitions
description: A declaration in a block is not visible outside, in sloppy code either
flags: [noStrict]
features: [parallel-generators]
---*/

{
  function** lexical() {}
}

assert.sameValue(typeof lexical, "undefined");
