/*---
description: An agent throws in its receiver, as the test is to fail
flags: [noStrict]
negative:
  phase: runtime
  type: TypeError
---*/
$262.agent.start('$262.agent.receiveBroadcast(function () { null.x; })');
$262.agent.broadcast(new SharedArrayBuffer(1), 0);
while ($262.agent.getReport() === null) $262.agent.sleep(1);
