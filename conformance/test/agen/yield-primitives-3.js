/*---
description: A generator may yield an array of asynchronies and generators
info: |
  AGen, Yield Primitives 3
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const values = await run(function* () {
    return yield [
      Promise.resolve(1),
      later(null, 2),
      function* () {
        return yield later(null, 3);
      },
      (function* () {
        return 4;
      })(),
      [later(null, 5), []],
      { both: later(6) },
    ];
  });
  assert.compareArray(values.slice(0, 4), [1, 2, 3, 4]);
  assert.compareArray(values[4], [5, values[4][1]]);
  assert.compareArray(values[4][1], []);
  assert.compareArray(values[5], [6, null]);
  assert.compareArray(
    await run(function* () {
      return yield [];
    }),
    [],
  );
  assert.compareArray(
    await run(function* () {
      return yield [[], []];
    }).then((v) => v.map((w) => w.length)),
    [0, 0],
  );
});
