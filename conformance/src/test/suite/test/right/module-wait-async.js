/*---
description: A module waits at its top level for what another agent does
flags: [module]
---*/
const a = new Int32Array(new SharedArrayBuffer(4));
$262.agent.start(`
  $262.agent.receiveBroadcast((buffer) => { while (!Atomics.notify(new Int32Array(buffer), 0)) $262.agent.sleep(1); });
`);
$262.agent.broadcast(a.buffer, 0);
assert.sameValue(await Atomics.waitAsync(a, 0, 0).value, "ok");
