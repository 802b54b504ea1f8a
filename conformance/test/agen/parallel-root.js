/*---
description: A run of a parallel state leaves the state as it is
info: |
  A run drives a state through a cursor of its own.
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen, parallel-generators]
---*/

import { run, wrap } from 'everett:agen';

asyncTest(async () => {
  let calls = 0;
  function** process(x) {
    const a = yield (callback) => { calls++; soon(() => callback(null, x)); };
    const b = yield Promise.resolve(a + 1);
    return [a, b];
  }
  const start = process(1);
  for (let i = 0; i < 3; i++) assert.compareArray(await run(start), [1, 2]);
  assert.sameValue(calls, 3);
  assert.sameValue(start.done, false);
  assert.compareArray((await Promise.all([run(start), run(start), run(process, 5)])).flat(), [1, 2, 1, 2, 5, 6]);
  assert.compareArray(await wrap(process)(7), [7, 8]);
});
