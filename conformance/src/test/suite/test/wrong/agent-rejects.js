/*---
description: An agent leaves a rejection without a handler
flags: [noStrict]
---*/
$262.agent.start('(async function () { await 1; throw new TypeError("rejected"); })()');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
