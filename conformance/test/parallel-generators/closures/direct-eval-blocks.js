/*---
esid: sec-own-variables
description: The variables of blocks, catch clauses, switches and loops in a direct eval are own variables
features: [parallel-generators]
---*/

const text = `
  const all = [];
  { let n = 0; all.push(() => ++n); }
  try { throw 10; } catch (n) { all.push(() => ++n); }
  try { throw [20]; } catch ([n]) { all.push(() => ++n); }
  switch (1) { case 1: let n = 30; all.push(() => ++n); }
  for (let n of [40]) all.push(() => ++n);
  for (let n in { a: 1 }) { let x = 50; all.push(() => n.length * 100 + ++x); }
  for (let n = 60; n < 62; n++) all.push(() => n++);
  for (let n = 70, more = true; more; all.push(() => ++n), more = false);
  all;
`;

function** g() {
  const all = eval(text);
  for (;;) yield all.map((f) => f()).join();
}

const s = g().next();
assert.sameValue(s.value, "1,11,21,31,41,151,60,61,71");
const a = s.next();
assert.sameValue(a.value, "2,12,22,32,42,152,61,62,72");
assert.sameValue(s.next().value, a.value);
assert.sameValue(a.next().value, "3,13,23,33,43,153,62,63,73");
assert.sameValue(a.next().value, "3,13,23,33,43,153,62,63,73");
