/*---
description: An agent ends without a report that the test waits for
flags: [noStrict]
---*/
$262.agent.start('');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
