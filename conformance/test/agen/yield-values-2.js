/*---
description: The yield's value is what the generator returns
info: |
  AGen, Yield Values 2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const promise = Promise.resolve(1);
  function* returns(value) {
    return value;
  }
  for (const value of [undefined, null, 0, 'x', promise, later(null, 1), returns(1)]) {
    const [got] = await run(function* () {
      return [yield returns(value)];
    });
    assert.sameValue(got, value);
  }
});
