/*---
esid: sec-parallelgeneratorresume
description: throw and return fork like next, any number of times
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  while (true) {
    try {
      n += yield n;
    } catch (e) {
      n += e;
    }
  }
}

const s = g().next();

assert.sameValue(s.throw(1).value, 1);
assert.sameValue(s.throw(2).value, 2);
assert.sameValue(s.next(3).value, 3);
assert.sameValue(s.return(4).value, 4);
assert.sameValue(s.return(4).done, true);
assert.sameValue(s.throw(5).value, 5);
