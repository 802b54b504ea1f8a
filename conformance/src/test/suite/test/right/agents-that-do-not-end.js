/*---
description: A test ends although an agent waits for a broadcast and another one, which has left, loops
flags: [noStrict]
---*/
$262.agent.start('$262.agent.receiveBroadcast(function () {})');
$262.agent.start('$262.agent.report(1); $262.agent.leaving(); for (;;);');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
