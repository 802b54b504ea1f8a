/*---
description: Generators may be nested a hundred thousand deep, arrays ten thousand
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  function* nest(n) {
    return n === 0 ? yield later(null, 0) : (yield nest(n - 1)) + 1;
  }
  assert.sameValue(await run(nest, 1e5), 1e5);
  function* fails(n) {
    return n === 0 ? yield later('e') : yield fails(n - 1);
  }
  assert.sameValue((await outcome(fails, 1e5)).value, 'e');
  function* throws(n) {
    if (n === 0) throw 'x';
    yield throws(n - 1);
  }
  assert.sameValue((await outcome(throws, 1e5)).value, 'x');
  function* arrays(n) {
    return n === 0 ? 0 : (yield [arrays(n - 1)])[0] + 1;
  }
  assert.sameValue(await run(arrays, 1e4), 1e4);
  let array = [later(null, 'deep')];
  for (let i = 0; i < 3000; i++) array = [array];
  let value = await run(function* () {
    return yield array;
  });
  while (Array.isArray(value)) [value] = value;
  assert.sameValue(value, 'deep');
});
