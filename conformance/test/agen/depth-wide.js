/*---
description: An array may have a hundred thousand asynchronies
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const n = 1e5;
  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const each = (f) => Array.from({ length: n }, (_, i) => f(i));
  const expected = (n * (n - 1)) / 2;
  assert.sameValue(
    await run(function* () {
      return sum(yield each((i) => Promise.resolve(i)));
    }),
    expected,
  );
  assert.sameValue(
    await run(function* () {
      return sum(yield each((i) => (callback) => callback(null, i)));
    }),
    expected,
  );
  assert.sameValue(
    await run(function* () {
      return sum(
        yield each(
          (i) =>
            function* () {
              return yield Promise.resolve(i);
            },
        ),
      );
    }),
    expected,
  );
  assert.sameValue(
    await run(function* () {
      return (yield { both: each((i) => (callback) => callback(i)) }).length;
    }),
    n,
  );
});
