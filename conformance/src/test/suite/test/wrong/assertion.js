/*---
description: An assertion fails
---*/
assert.sameValue(1, 2);
