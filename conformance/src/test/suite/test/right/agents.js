/*---
description: Other agents have realms of their own, take what is broadcast, and report
---*/
var started = 0;
for (var i = 0; i < 3; i++) {
  $262.agent.start(`
    var started = ${i};
    $262.agent.receiveBroadcast(function (buffer, id) {
      $262.agent.receiveBroadcast(function (buffer, id) {
        $262.agent.report([typeof assert, buffer instanceof SharedArrayBuffer, buffer.byteLength, id, started]);
        $262.agent.leaving();
      });
    });
  `);
}
var buffer = new SharedArrayBuffer(8, { maxByteLength: 16 });
$262.agent.broadcast(buffer, 1);
buffer.grow(16);
$262.agent.broadcast(buffer, 12345678901234567890n);
var reports = [];
while (reports.length < 3) {
  var report = $262.agent.getReport();
  if (report !== null) reports.push(report);
  $262.agent.sleep(1);
}
assert.sameValue(
    reports.sort().join(" "), [0, 1, 2].map((i) => "undefined,true,16,12345678901234567890," + i).join(" "));
assert.sameValue($262.agent.getReport(), null);
assert.sameValue(started, 0);
assert.sameValue($262.agent.monotonicNow() <= $262.agent.monotonicNow(), true);
