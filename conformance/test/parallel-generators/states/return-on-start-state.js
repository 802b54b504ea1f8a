/*---
esid: sec-parallelgenerator.prototype.return
description: return on the start state finishes without running the body
features: [parallel-generators]
---*/

let ran = false;

function** g() {
  try { ran = true; } finally { ran = true; }
}

const s = g();
const end = s.return(5);
assert.sameValue(end.value, 5);
assert.sameValue(end.done, true);
assert.sameValue(s.return().value, undefined);
assert.sameValue(ran, false);
assert(end instanceof g);
