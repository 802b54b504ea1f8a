/*---
description: A generator that somebody drives already is an exception, as its next method would throw
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const errors = [];
  function* itself() {
    const g = yield later(null, 1);
  }
  let self;
  self = (function* () {
    try {
      yield self;
    } catch (e) {
      errors.push(e);
    }
    return 'end';
  })();
  assert.sameValue(await run(self), 'end');

  const shared = (function* () {
    return yield later(null, 'shared', 10);
  })();
  const [first, second] = await Promise.all([outcome(shared), outcome(shared)]);
  assert.sameValue(first.value, 'shared');
  assert.sameValue(second.kind, 'exception');
  errors.push(second.value);

  let inner;
  const running = (function* () {
    inner = outcome(running);
    yield later(null, 1);
  })();
  await run(running);
  errors.push((await inner).value);

  let outside;
  outside = (function* () {
    outside.self = outcome(
      (function* () {
        return yield [outside];
      })(),
    );
  })();
  outside.next();
  errors.push((await outside.self).value);
  assert.sameValue(errors.length, 4);
  for (const error of errors) {
    assert.sameValue(error.constructor, TypeError);
    assert(error.message.includes('already running'), error.message);
  }
});
