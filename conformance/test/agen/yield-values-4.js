/*---
description: The yield's value is what the object's helper gives
info: |
  AGen, Yield Values 4
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  assert.compareArray(
    await run(function* () {
      return yield { both: later('e', 'v') };
    }),
    ['e', null],
  );
  const tuples = await run(function* () {
    return yield { both: [later('e'), later(null, 'v')] };
  });
  assert.compareArray(tuples[0], ['e', null]);
  assert.compareArray(tuples[1], [null, 'v']);
  assert.compareArray(
    await run(function* () {
      return yield { both: [] };
    }),
    [],
  );
});
