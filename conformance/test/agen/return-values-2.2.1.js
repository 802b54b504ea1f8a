/*---
description: Another value that the root returns is what its promise is resolved with
info: |
  AGen, Return Values 2.2.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  assert.sameValue(
    await run(function* () {
      return 'value';
    }),
    'value',
  );
  assert.sameValue(await run(function* () {}), undefined);
  assert.sameValue(
    await run(function* () {
      return Promise.resolve('resolved');
    }),
    'resolved',
  );
  const promise = Promise.resolve();
  const { kind, value } = await outcome(function* () {
    return promise;
  });
  assert.sameValue(kind, 'value');
  assert.sameValue(value, promise);
});
