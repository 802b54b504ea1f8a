/*---
description: What subscribe throws is an exception, what test throws an error, and a settlement that came before counts
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, outcome, run } from 'everett:agen';

asyncTest(async () => {
  let remove = asynchrony.register({
    test: (v) => v === 1,
    subscribe() {
      throw 'thrown';
    },
  });
  assert.sameValue(
    await run(function* () {
      try {
        yield 1;
      } catch (e) {
        return e;
      }
    }),
    'thrown',
  );
  remove();
  remove = asynchrony.register({
    test: (v) => v === 1,
    subscribe(v, onValue) {
      onValue(2);
      onValue(3);
      throw 'late';
    },
  });
  assert.sameValue(
    await run(function* () {
      return yield 1;
    }),
    2,
  );
  remove();
  remove = asynchrony.register({
    test() {
      throw 'test';
    },
    subscribe() {},
  });
  const { kind, value } = await outcome(function* () {
    try {
      yield later(null, 1);
    } catch {
      return 'caught';
    }
  });
  remove();
  assert.sameValue(kind, 'error');
  assert.sameValue(value, 'test');
});
