/*---
description: What comes after the timeout is dropped
info: |
  AGen, Yield Objects 1.2.1: a helper key of this implementation.
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run, TimeoutError } from 'everett:agen';

const timers = fakeTimers();

asyncTest(async () => {
  let callback, reject;
  const [[a], [b]] = await run(function* () {
    soon(() => timers.pass(1), 10);
    return yield {
      both: [
        {
          timeout: 1,
          of: (c) => {
            callback = c;
          },
        },
        {
          timeout: 1,
          of: new Promise((_, r) => {
            reject = r;
          }),
        },
      ],
    };
  });
  assert.sameValue(a.name, 'TimeoutError');
  assert.sameValue(b.name, 'TimeoutError');
  callback(null, 'late');
  reject('late');
  await turns();
});
