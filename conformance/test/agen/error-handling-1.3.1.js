/*---
description: An exception that the generator does not catch is caught, after its finally blocks
info: |
  AGen, Error Handling 1.3.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const { kind, value } = await outcome(function* () {
    try {
      yield () => {
        throw 'x';
      };
    } finally {
      log.push(yield later(null, 'cleaned'));
    }
  });
  assert.sameValue(kind, 'exception');
  assert.sameValue(value, 'x');
  assert.compareArray(log, ['cleaned']);
});
