/*---
description: "A run accepts a single root: a generator function, with its arguments, or a generator object"
info: |
  AGen, Run-level 2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run, wrap } from 'everett:agen';

asyncTest(async () => {
  function* sum(...numbers) {
    return numbers.reduce((a, b) => a + b, yield later(null, 0));
  }
  assert.sameValue(await run(sum, 1, 2, 3), 6);
  assert.sameValue(await run(sum(1, 2)), 3);
  assert.sameValue((await outcome(sum, 1)).value, 1);
  assert.sameValue(await run(() => sum(4)), 4, 'any function that gives a generator');
  const account = {
    balance: 5,
    pay: wrap(function* (amount) {
      return this.balance - (yield later(null, amount));
    }),
  };
  assert.sameValue(await account.pay(2), 3);
  assert.sameValue(wrap(sum).name, 'sum');
  for (const bad of [
    undefined,
    null,
    1,
    'x',
    {},
    [],
    () => 1,
    async function* () {},
    async () => {},
    [1][Symbol.iterator](),
  ]) {
    const { kind, value } = await outcome(bad);
    assert.sameValue(kind, 'error');
    assert.sameValue(value.constructor, TypeError);
    await assert.throwsAsync(TypeError, () => run(bad));
  }
  assert.throws(TypeError, () => wrap(1));
  assert.throws(TypeError, () => wrap(sum(1)));
});
