/*---
esid: sec-lineage
description: Closures over variables that patterns and rest parameters bind
includes: [forks.js]
features: [parallel-generators]
---*/

function** g({ a, ...o }, [b = 2] = [], ...rest) {
  const change = (d) => { a += d; b *= d; rest = [...rest, d]; };
  const show = () => [a, b, rest.join("+"), Object.keys(o).join("")].join();
  for (let i = 0; i < 2; i++) change(yield show());
  return show();
}

assert.compareArray(forkedResults(g({ a: 1, x: 0 }, undefined, 9).next(), [1, 2]), [
  "3,2,9+1+1,x", "4,4,9+1+2,x", "4,4,9+2+1,x", "5,8,9+2+2,x",
]);
