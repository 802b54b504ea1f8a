/*---
description: A broadcast waits for an agent that never takes it
flags: [noStrict]
---*/
$262.agent.start('for (;;);');
$262.agent.broadcast(new SharedArrayBuffer(1), 0);
