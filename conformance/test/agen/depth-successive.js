/*---
description: A million successive yields of settled thunks need neither stack nor much memory
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const settled = (callback) => callback(null, 1);
  const sum = await run(function* () {
    let sum = 0;
    for (let i = 0; i < 1e6; i++) sum += yield settled;
    return sum;
  });
  assert.sameValue(sum, 1e6);
  const errors = await run(function* () {
    let errors = 0;
    for (let i = 0; i < 1e5; i++) if ((yield { both: (callback) => callback(i + 1) })[0] === i + 1) errors++;
    return errors;
  });
  assert.sameValue(errors, 1e5);
});
