/*---
description: An exception that a primitive throws is caught
info: |
  AGen, Error Handling 1.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  let error = 'none';
  const result = run(function* () {
    try {
      yield () => {
        throw 'thrown';
      };
    } catch (e) {
      error = e;
    }
    return 'went on';
  });
  assert.sameValue(error, 'thrown', 'at once');
  assert.sameValue(await result, 'went on');
});
