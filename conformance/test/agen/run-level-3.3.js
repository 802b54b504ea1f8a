/*---
description: A value that the root returns
info: |
  AGen, Run-level 3.3
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const { kind, value } = await outcome(function* () {
    return yield later(null, 'v');
  });
  assert.sameValue(kind, 'value');
  assert.sameValue(value, 'v');
  assert.sameValue(
    await run(function* () {
      return yield later(null, 'v');
    }),
    'v',
  );
});
