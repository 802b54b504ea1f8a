/*---
description: Includes come after the harness
includes: [defines.js]
flags: [async]
---*/
assert.sameValue(included, "function"); $DONE();
