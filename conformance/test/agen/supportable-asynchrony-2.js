/*---
description: An asynchrony of any kind is one from which an error can be extracted
info: |
  AGen, Supportable Asynchrony 2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { asynchrony, run } from 'everett:agen';

class Box {
  constructor(error) {
    this.error = error;
  }
}

asyncTest(async () => {
  asynchrony.register({
    test: (value) => value instanceof Box,
    subscribe: (box, onValue, onError) => soon(() => onError(box.error)),
  });
  const thenable = {
    then(onValue, onError) {
      soon(() => onError('b'));
    },
  };
  const primitives = [Promise.reject('a'), thenable, later('c'), new Box('d')];
  const tuples = await run(function* () {
    return yield { both: primitives };
  });
  assert.compareArray(
    tuples.map(([error]) => error),
    ['a', 'b', 'c', 'd'],
  );
  assert.compareArray(
    tuples.map(([, value]) => value),
    [null, null, null, null],
  );
});
