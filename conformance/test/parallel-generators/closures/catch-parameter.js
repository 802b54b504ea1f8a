/*---
esid: sec-lineage
description: A closure over the parameter of catch
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let get;
  try {
    throw { n: 1, m: 2 };
  } catch ({ n, m }) {
    get = () => n + m;
    n += yield get();
  }
  return get();
}

assert.compareArray(forkedResults(g().next(), [10, 20]), [13, 23]);
