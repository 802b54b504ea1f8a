/*---
description: An error that is passed is intercepted by both, at any depth
info: |
  AGen, Error Handling 2.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  function* fails() {
    yield later('passed');
  }
  function* parent() {
    yield fails();
  }
  for (const primitive of [
    Promise.reject('passed'),
    later('passed'),
    (c) => c('passed'),
    fails(),
    parent,
    [parent()][0],
  ]) {
    assert.compareArray(
      await run(function* () {
        return yield { both: primitive };
      }),
      ['passed', null],
    );
  }
  for (const falsy of [0, '', false, NaN]) {
    assert.compareArray(
      await run(function* () {
        return yield { both: later(falsy, 'v') };
      }),
      [falsy, null],
    );
  }
  assert.compareArray(
    await run(function* () {
      return yield { both: Promise.reject(undefined) };
    }),
    [undefined, null],
  );
  assert.compareArray(
    await run(function* () {
      return yield { both: later(undefined, 1) };
    }),
    [null, 1],
  );
  const inner = await run(function* () {
    return yield { both: [[later('first', null, 9), later('second')]] };
  });
  assert.compareArray(inner[0], ['second', null], 'an array in an array has one tuple');
});
