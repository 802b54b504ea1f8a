/*---
description: A generator may yield an asynchrony, which is begun at once, and once
info: |
  AGen, Yield Primitives 1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const thunk = (callback) => {
    log.push('called');
    soon(() => callback(null, 'value'));
  };
  const result = run(function* () {
    log.push('before');
    log.push(yield thunk);
  });
  log.push('after run');
  await result;
  assert.compareArray(log, ['before', 'called', 'after run', 'value']);

  let args;
  await run(function* () {
    yield function (...a) {
      args = [this, ...a];
      a[0]();
    };
  });
  assert.sameValue(args.length, 2);
  assert.sameValue(args[0], undefined);
});
