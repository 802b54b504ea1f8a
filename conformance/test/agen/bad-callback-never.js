/*---
description: Of a callback that is never called, nothing comes; others are not kept from going on
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  let settled = false;
  outcome(function* () {
    yield () => {};
  }).then(() => {
    settled = true;
  });
  const [, value] = await Promise.all([
    turns(),
    run(function* () {
      return yield { race: [() => {}, later(null, 'other')] };
    }),
  ]);
  assert.sameValue(value, 'other');
  assert.sameValue(settled, false);
});
