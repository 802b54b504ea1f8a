/*---
description: An agent loops for ever, and the test waits for its report
flags: [noStrict]
---*/
$262.agent.start('for (;;) { try { for (;;); } finally { continue; } }');
while ($262.agent.getReport() === null) $262.agent.sleep(1);
