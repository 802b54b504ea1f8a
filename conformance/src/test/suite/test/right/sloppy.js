/*---
description: Runs in sloppy mode
flags: [noStrict]
---*/
assert.sameValue((function () { return this; })(), this);
