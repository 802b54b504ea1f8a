/*---
esid: sec-cursors
description: |
  A loop that is left calls return on the cursor's own branch, by break, throw, return and destructuring
features: [parallel-generators]
---*/

const log = [];

function** g() {
  let n = 0;
  try {
    for (;;) yield n++;
  } finally {
    log.push(n);
  }
}

const s = g().next();
for (const x of s) if (x === 2) break;
assert.throws(Test262Error, () => {
  for (const x of s) throw new Test262Error();
});
(() => {
  for (const x of s) if (x === 3) return;
})();
const [a, b] = s;
assert.compareArray([a, b], [1, 2]);
assert.compareArray(log, [3, 2, 4, 3]);
assert.sameValue(s.next().value, 1);
