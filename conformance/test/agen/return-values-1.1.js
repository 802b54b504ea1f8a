/*---
description: An error that is returned is one that is passed
info: |
  AGen, Return Values 1.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const error = new RangeError('returned');
  function* child() {
    return error;
  }
  const log = [];
  const tuple = await run(function* () {
    return yield {
      both: (function* () {
        try {
          yield child();
        } catch {
          log.push('caught');
        }
        log.push('went on');
      })(),
    };
  });
  assert.compareArray(tuple, [error, null]);
  assert.compareArray(log, []);
  const { kind, value } = await outcome(child);
  assert.sameValue(kind, 'error');
  assert.sameValue(value, error);
  const noError = Object.create(Error.prototype);
  assert.sameValue(
    (
      await outcome(function* () {
        return noError;
      })
    ).kind,
    'value',
    'it is no error that inherits from one',
  );
  if (typeof $262 === 'object') {
    const foreign = $262.createRealm().evalScript('new TypeError("of another realm")');
    assert.sameValue(
      (
        await outcome(function* () {
          return foreign;
        })
      ).kind,
      'error',
    );
  }
});
