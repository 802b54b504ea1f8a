/*---
description: An agent waits for ever, and the test for its report
flags: [noStrict]
---*/
$262.agent.start('for (;;) { try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); } finally { continue; } }');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
