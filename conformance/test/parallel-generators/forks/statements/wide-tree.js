/*---
esid: sec-own-variables
description: A thousand branches of one state, each resumed again
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  for (;;) n = n * 1000 + (yield n);
}

const s = g().next();
const branches = Array.from({ length: 1000 }, (_, i) => s.next(i));
branches.forEach((b, i) => assert.sameValue(b.value, i));
branches.reverse().forEach((b, i) => assert.sameValue(b.next(i).value, (999 - i) * 1000 + i));
