/*---
description: The yield's value is an array of the elements' values, in their order
info: |
  AGen, Yield Values 3
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const primitives = [
    later(null, 'slow', 20),
    later(null, 'quick'),
    function* () {
      return 'at once';
    },
    Promise.resolve('p'),
  ];
  const given = [...primitives];
  const got = await run(function* () {
    return yield given;
  });
  assert.compareArray(got, ['slow', 'quick', 'at once', 'p']);
  assert.notSameValue(got, given);
  assert.compareArray(given, primitives, 'the array that was yielded stays as it is');
});
