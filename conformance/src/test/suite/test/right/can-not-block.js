/*---
description: The agent cannot block
flags: [CanBlockIsFalse]
---*/
var thrown;
try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); } catch (e) { thrown = e; }
assert.sameValue(thrown.constructor, TypeError);
