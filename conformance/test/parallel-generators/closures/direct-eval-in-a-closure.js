/*---
esid: sec-lineage
description: A direct eval in a closure sees what the closure sees
features: [parallel-generators]
---*/

const made = [];

function** g() {
  let n = yield;
  const run = (text) => eval(text);
  made.push(run);
  yield;
  yield made.map((f) => f("n += '!'")).join();
}

const s = g().next();
const a = s.next("a");
const b = s.next("b");
assert.sameValue(a.next().value, "a!,b!");
assert.sameValue(b.next().value, "a!,b!", "b's state is as it was");
assert.sameValue(made[0]("n"), "a!");
assert.sameValue(made[1]("n"), "b!");
