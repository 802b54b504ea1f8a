/*---
description: A module's this is undefined
flags: [module]
---*/
assert.sameValue(this, globalThis);
