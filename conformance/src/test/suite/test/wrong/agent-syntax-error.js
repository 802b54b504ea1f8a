/*---
description: The script of an agent is none
flags: [noStrict]
---*/
$262.agent.start('let let;');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
