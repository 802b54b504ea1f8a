/*---
description: A generator may yield an object, if it has a helper key
info: |
  AGen, Yield Primitives 4
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

asyncTest(async () => {
  assert.compareArray(
    await run(function* () {
      return yield { both: later(null, 1) };
    }),
    [null, 1],
  );
  assert.sameValue(
    await run(function* () {
      return yield { race: [later(null, 1, 9), later(null, 2)] };
    }),
    2,
  );
  assert.compareArray(
    await run(function* () {
      return yield Object.create({ both: later(null, 3) });
    }),
    [null, 3],
  );
  const thenable = {
    both: later(null, 1),
    then(onValue) {
      onValue('then');
    },
  };
  assert.sameValue(
    await run(function* () {
      return yield thenable;
    }),
    'then',
    'an asynchrony is no such object',
  );
});
