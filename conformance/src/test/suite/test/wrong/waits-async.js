/*---
description: Waits for ever for a promise
flags: [noStrict, async]
---*/
Atomics.waitAsync(new Int32Array(new SharedArrayBuffer(4)), 0, 0).value.then($DONE, $DONE);
