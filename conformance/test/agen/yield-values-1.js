/*---
description: The yield's value is the asynchrony's, whatever it is
info: |
  AGen, Yield Values 1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

asyncTest(async () => {
  const values = [
    undefined,
    null,
    0,
    '',
    false,
    NaN,
    {},
    [],
    () => {},
    Symbol('s'),
    1n,
    new Error('as a value'),
    (function* () {})(),
    function* () {},
  ];
  for (const value of values) {
    const got = await run(function* () {
      return [
        yield Promise.resolve(value),
        yield later(null, value),
        yield (callback) => callback(null, value),
        yield {
          then(onValue) {
            onValue(value);
          },
        },
      ];
    });
    assert.compareArray(got, [value, value, value, value]);
  }
  const promise = Promise.resolve(1);
  const [got] = await run(function* () {
    return [yield later(null, promise)];
  });
  assert.sameValue(got, promise, 'a value may be an asynchrony');
  assert.sameValue(
    await run(function* () {
      return yield (callback) => callback();
    }),
    undefined,
  );
});
