/*---
esid: sec-running-steps
description: The start state is started from its own body
features: [parallel-generators]
---*/

let start;
let depth = 0;

function** g() {
  let mine = ++depth;
  if (mine < 4) yield mine + start.next().value;
  yield mine;
}

start = g();
assert.sameValue(start.next().value, 10);
