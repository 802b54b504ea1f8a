/*---
description: What agents add to shared memory at the same time is all there
flags: [noStrict]
---*/
var a = new Int32Array(new SharedArrayBuffer(8));
for (var i = 0; i < 4; i++) {
  $262.agent.start(`
    $262.agent.receiveBroadcast(function (buffer) {
      var a = new Int32Array(buffer);
      for (var i = 0; i < 20000; i++) Atomics.add(a, 0, 1);
      Atomics.add(a, 1, 1);
      Atomics.notify(a, 1);
    });
  `);
}
$262.agent.broadcast(a.buffer, 0);
for (var n = Atomics.load(a, 1); n < 4; n = Atomics.load(a, 1)) Atomics.wait(a, 1, n);
assert.sameValue(Atomics.load(a, 0), 80000);
