/*---
description: asynchrony.register wants two functions; kinds that were added last are asked first, before all others
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

asyncTest(async () => {
  for (const bad of [undefined, null, {}, { test() {} }, { subscribe() {} }, { test: 1, subscribe() {} }]) {
    assert.throws(TypeError, () => asynchrony.register(bad));
  }
  const removes = ['first', 'last'].map((name) =>
    asynchrony.register({
      test: (value) => typeof value === 'function' || typeof value === 'number',
      subscribe: (value, onValue) => onValue(name),
    }),
  );
  const thunk = later(null, 'thunk');
  assert.sameValue(
    await run(function* () {
      return yield thunk;
    }),
    'last',
  );
  assert.sameValue(
    await run(function* () {
      return yield 1;
    }),
    'last',
    'a kind can be one of primitive values',
  );
  removes[1]();
  assert.sameValue(
    await run(function* () {
      return yield thunk;
    }),
    'first',
  );
  removes[0]();
  assert.sameValue(
    await run(function* () {
      return yield thunk;
    }),
    'thunk',
  );
});
