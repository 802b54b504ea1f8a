/*---
description: Asks for the harness, which raw tests have not
flags: [raw]
---*/
assert.sameValue(1, 1);
