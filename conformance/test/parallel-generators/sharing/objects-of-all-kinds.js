/*---
esid: sec-objects-are-shared
description: Arrays, maps, dates and properties of functions are shared
features: [parallel-generators]
---*/

function** g() {
  const array = [], map = new Map(), date = new Date(0);
  const f = () => {};
  f.n = 0;
  for (;;) {
    const n = yield [array.length, map.size, date.getTime(), f.n].join();
    array.push(n);
    map.set(n, n);
    date.setTime(date.getTime() + n);
    f.n += n;
  }
}

const s = g().next();
assert.sameValue(s.value, "0,0,0,0");
assert.sameValue(s.next(1).value, "1,1,1,1");
assert.sameValue(s.next(2).value, "2,2,3,3");
assert.sameValue(s.value, "0,0,0,0");
