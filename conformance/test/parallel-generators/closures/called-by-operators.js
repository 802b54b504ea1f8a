/*---
esid: sec-running-steps
description: Accessors, conversions, proxies and iterators that a step's operators call run under the step
features: [parallel-generators, Proxy]
---*/

function** g() {
  let n = 0;
  const o = {
    get x() { n += 1; return 0; },
    valueOf() { n += 10; return 0; },
    *[Symbol.iterator]() { n += 100; },
    [Symbol.toPrimitive]() { n += 10; return 0; },
  };
  const proxy = new Proxy({}, { has() { n += 1000; return true; } });
  for (;;) {
    n += yield n;
    o.x;
    o + 1;
    [...o];
    "y" in proxy;
  }
}

const s = g().next();
assert.sameValue(s.next(0).value, 1111);
assert.sameValue(s.next(5).value, 1116);
assert.sameValue(s.next(0).next(0).value, 2222);
