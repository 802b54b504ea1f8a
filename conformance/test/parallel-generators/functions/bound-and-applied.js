/*---
esid: sec-parallelgeneratorfunction-objects
description: bind, call and apply as with every function
features: [parallel-generators]
---*/

function** g(a, b) {
  for (;;) b += yield this.x + a + b;
}

const s = g.bind({ x: 100 }, 10)(1).next();
assert.sameValue(s.value, 111);
assert.sameValue(s.next(1).value, 112);
assert.sameValue(s.next(2).value, 113);
assert.sameValue(g.apply({ x: 1 }, [1, 1]).next().value, 3);
