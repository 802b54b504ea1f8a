/*---
esid: sec-lineage
description: Functions three deep see and write the running branch's variables
features: [parallel-generators]
---*/

function** g(a) {
  let b = 0;
  function one() {
    let c = 0;
    return function two() {
      return () => {
        a++;
        b += 10;
        c += 100;
        return a + b + c;
      };
    };
  }
  const three = one()();
  for (;;) yield three();
}

const s = g(0).next();
assert.sameValue(s.value, 111);
assert.sameValue(s.next().value, 222);
assert.sameValue(s.next().value, 322, "c is a variable of a nested function, hence shared");
assert.sameValue(s.next().next().value, 533);
