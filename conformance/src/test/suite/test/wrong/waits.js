/*---
description: Waits for ever
flags: [noStrict]
---*/
for (;;) { try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); } catch (e) {} finally { continue; } }
