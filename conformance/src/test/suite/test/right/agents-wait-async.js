/*---
description: Promises are settled by what another agent does
flags: [async]
---*/
var a = new BigInt64Array(new SharedArrayBuffer(16));
$262.agent.start(`
  $262.agent.receiveBroadcast(async function (buffer) {
    var a = new BigInt64Array(buffer);
    await Atomics.waitAsync(a, 1, 0n).value;
    while (Atomics.notify(a, 0) === 0) $262.agent.sleep(1);
  });
`);
$262.agent.broadcast(a.buffer, 0);
Atomics.store(a, 1, 1n);
Atomics.notify(a, 1);
Atomics.waitAsync(a, 0, 0n).value.then(function (v) {
  assert.sameValue(v, "ok");
  return Atomics.waitAsync(a, 0, 0n, 5).value;
}).then(function (v) {
  assert.sameValue(v, "timed-out");
}).then($DONE, $DONE);
