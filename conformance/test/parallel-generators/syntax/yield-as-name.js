/*---
esid: sec-parallel-generator-function-definitions
description: In sloppy code yield may be the name of the declaration, since that belongs to the outside
flags: [noStrict]
features: [parallel-generators]
---*/

function** yield() { return 1; }

assert.sameValue(yield().next().value, 1);
