/*---
esid: sec-own-variables
description: Blocks that a loop has left keep their variables for each branch, for as long as closures refer to them
features: [parallel-generators]
---*/

const fs = [];
function** g() {
  for (let i = 0; i < 20; i++) {
    let n = i;
    fs[i] = by => (n += by);
    yield i;
  }
  return fs.map(f => f(0)).join();
}

let s = g();
for (let i = 0; i < 20; i++) {
  s = s.next();
}
assert.sameValue(fs[3](100), 103, "the step that made it has its own copy");
assert.sameValue(s.next().value, "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19", "no state changes by that");
assert.sameValue(fs[3](0), 103);
