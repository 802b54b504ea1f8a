/*---
description: Helper keys whose values are of no use pass errors
info: |
  AGen, Yield Objects 1.2.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

fakeTimers();

asyncTest(async () => {
  const bad = [
    { race: [] },
    { race: 1 },
    { race: later(null, 1) },
    { timeout: '1', of: later(null, 1) },
    { timeout: -1, of: later(null, 1) },
    { timeout: NaN, of: later(null, 1) },
    { timeout: Infinity, of: later(null, 1) },
    { timeout: 2 ** 31, of: later(null, 1) },
    { timeout: 1 },
    { timeout: 1, of: 2 },
    { both: 1 },
    { both: {} },
  ];
  for (const object of bad) {
    const [error, value] = await run(function* () {
      return yield { both: object };
    }).then((t) => t[1] ?? t);
    assert(error instanceof TypeError || error instanceof RangeError);
    assert.sameValue(value, null);
  }
});
