/*---
description: Sees no change by other tests
---*/
assert.sameValue({}.x, undefined); assert.sameValue(typeof [].push, "function");
