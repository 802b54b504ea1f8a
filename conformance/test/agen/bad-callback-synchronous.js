/*---
description: A callback may be called at once; then the generator goes on at once, and no stack grows
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const result = run(function* () {
    log.push(
      yield (callback) => {
        callback(null, 'at once');
        log.push('returned');
      },
    );
  });
  assert.compareArray(log, ['returned', 'at once']);
  await result;

  // Two generators that wake each other by calling back: neither is resumed inside of the other.
  let callback;
  const n = 20000;
  function* consumer() {
    let sum = 0;
    for (let i = 0; i < n; i++)
      sum += yield (c) => {
        callback = c;
      };
    return sum;
  }
  function* producer() {
    for (let i = 0; i < n; i++) {
      callback(null, 1);
      yield Promise.resolve();
    }
  }
  const [sum] = await run(function* () {
    return yield [consumer, producer];
  });
  assert.sameValue(sum, n);
});
