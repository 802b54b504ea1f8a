/*---
esid: sec-running-steps
description: Resumed when no outer step runs, a nested state sees the outer step that made it
features: [parallel-generators]
---*/

function** outer() {
  let n = 0;
  function** inner() {
    let own = 0;
    for (;;) {
      n++;
      own++;
      yield [n, own].join();
    }
  }
  const s = inner().next();
  yield s;
  n = 100;
  yield s.next();
  return n;
}

const o = outer().next();
const s = o.value;
assert.sameValue(s.value, "1,1");
assert.sameValue(s.next().value, "2,2");
assert.sameValue(s.next().value, "3,2", "the outer variable is the outer step's, not a part of the inner state");
const p = o.next();
assert.sameValue(p.value.value, "101,2");
assert.sameValue(p.value.next().value, "102,3", "made by the outer's second step");
assert.sameValue(s.next().value, "4,2");
assert.sameValue(p.next().value, 101);
