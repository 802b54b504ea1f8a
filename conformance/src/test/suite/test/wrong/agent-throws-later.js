/*---
description: An agent throws when it has reported, and the test needs nothing more of it
flags: [noStrict]
---*/
$262.agent.start('$262.agent.report(1); throw 1;');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
