/*---
description: An agent throws, and the test waits for its report
flags: [noStrict]
---*/
$262.agent.start('null.x');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
