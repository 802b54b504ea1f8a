/*---
esid: sec-generators-keep-their-step
description: |
  While an ordinary generator runs, the step runs that made it: closures that it calls, and evals in it, see its
  variables
features: [parallel-generators]
---*/

function** g(text) {
  let n = 0;
  const add = (d) => n += d;
  const it = (function* () { for (;;) yield text ? eval(text) : add(1); })();
  for (;;) {
    add(100);
    yield it.next().value + "," + n;
  }
}

for (const text of ["", "add(1)", "n += 1", "n = n + 1"]) {
  const s = g(text).next();
  assert.sameValue(s.value, "101,101");
  const a = s.next();
  assert.sameValue(a.value, "102,201", "the generator's step, and the branch");
  assert.sameValue(s.next().value, "103,201");
  assert.sameValue(a.next().value, "104,301");
}
