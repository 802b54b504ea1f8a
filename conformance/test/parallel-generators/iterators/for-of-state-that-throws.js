/*---
esid: sec-forkable-iterations
description: An error of the inner state goes to the branch that met it
includes: [forks.js]
features: [parallel-generators]
---*/

function** inner(limit) {
  for (let n = 0; ; n++) {
    if (n === limit) throw new Test262Error();
    yield n;
  }
}

function** g() {
  let sum = 0;
  try {
    for (const n of inner(2)) sum += yield n;
  } catch (e) {
    return e.constructor === Test262Error && sum;
  }
}

assert.compareArray(forkedResults(g().next(), [1, 2]), [2, 3, 3, 4]);
