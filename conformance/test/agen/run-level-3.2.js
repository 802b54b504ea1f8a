/*---
description: An error that the root passes
info: |
  AGen, Run-level 3.2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const { kind, value } = await outcome(function* () {
    yield later('e');
  });
  assert.sameValue(kind, 'error');
  assert.sameValue(value, 'e');
  assert.sameValue(
    await run(function* () {
      yield later('e');
    }).catch((e) => e),
    'e',
  );
});
