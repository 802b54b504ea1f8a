/*---
esid: sec-forkable-iterations
description: The iterator that a pattern got from a program is shared
features: [parallel-generators]
---*/

function* source() { yield undefined; yield 1; yield 2; yield 3; }

function** g() {
  const [a = yield "a", b] = source();
  return a + ":" + b;
}

const s = g().next();
assert.sameValue(s.next("x").value, "x:1");
assert.sameValue(s.next("y").value, "y:undefined", "the first branch has closed the generator");
