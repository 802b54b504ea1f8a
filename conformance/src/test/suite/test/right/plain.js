/*---
description: Passes
---*/
assert.sameValue(1, 1);
