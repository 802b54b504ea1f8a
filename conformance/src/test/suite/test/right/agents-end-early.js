/*---
description: An agent that has ended keeps no broadcast waiting
flags: [noStrict]
---*/
$262.agent.start('');
$262.agent.start('$262.agent.receiveBroadcast(function (buffer, id) { $262.agent.report(id); })');
$262.agent.broadcast(new SharedArrayBuffer(1), 7);
var report = null;
while (report === null) report = $262.agent.getReport();
assert.sameValue(report, "7");
