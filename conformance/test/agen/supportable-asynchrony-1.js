/*---
description: An asynchrony of any kind is one from which a value can be extracted
info: |
  AGen, Supportable Asynchrony 1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, outcome, run } from 'everett:agen';

class Box {
  constructor(value) {
    this.value = value;
  }
  open(callback) {
    soon(() => callback(this.value));
  }
}

asyncTest(async () => {
  assert.sameValue(
    await run(function* () {
      return yield Promise.resolve(1);
    }),
    1,
    'a promise',
  );
  assert.sameValue(
    await run(function* () {
      return yield {
        then(onValue) {
          soon(() => onValue(2));
        },
      };
    }),
    2,
    'a thenable',
  );
  assert.sameValue(
    await run(function* () {
      return yield later(null, 3);
    }),
    3,
    'a thunk',
  );

  assert.sameValue(
    (
      await outcome(function* () {
        yield new Box(4);
      })
    ).kind,
    'error',
    'a box, before it is registered',
  );
  const remove = asynchrony.register({
    test: (value) => value instanceof Box,
    subscribe: (box, onValue) => box.open(onValue),
  });
  assert.sameValue(
    await run(function* () {
      return yield new Box(4);
    }),
    4,
    'a box',
  );
  assert.compareArray(
    await run(function* () {
      return yield [new Box(5), later(null, 6), Promise.resolve(7)];
    }),
    [5, 6, 7],
    'the kinds that there were before still are there',
  );
  remove();
  remove();
  assert.sameValue(
    (
      await outcome(function* () {
        yield new Box(4);
      })
    ).kind,
    'error',
    'a box, after that',
  );
});
