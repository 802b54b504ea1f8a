/*---
description: Holes are no primitives; what becomes of an array after it was yielded does not matter
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const { kind, value } = await outcome(function* main() {
    yield [later(null, 1), , later(null, 2)];
  });
  assert.sameValue(kind, 'error');
  assert.sameValue(value.message, 'undefined is no yield primitive ([1] of yield 1 of main)');
  const array = [
    (callback) => {
      array.length = 0;
      soon(callback);
    },
    later(null, 2),
  ];
  assert.compareArray(
    await run(function* () {
      return yield array;
    }),
    [undefined, 2],
  );
  const growing = [
    (callback) => {
      growing.push(1, 2, 3);
      soon(callback);
    },
  ];
  assert.compareArray(
    await run(function* () {
      return yield growing;
    }),
    [undefined],
  );
});
