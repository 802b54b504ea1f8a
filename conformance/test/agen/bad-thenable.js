/*---
description: Thenables that misbehave do as they would where a promise is resolved with them
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const both = (primitive) =>
    run(function* () {
      return yield { both: primitive };
    });
  assert.compareArray(
    await both({
      then() {
        throw 'thrown';
      },
    }),
    ['thrown', null],
  );
  assert.compareArray(
    await both({
      then(onValue) {
        onValue(1);
        throw 'late';
      },
    }),
    [null, 1],
  );
  assert.compareArray(
    await both({
      then(onValue, onError) {
        onValue(1);
        onValue(2);
        onError('e');
      },
    }),
    [null, 1],
  );
  assert.compareArray(
    await both({
      then(onValue, onError) {
        soon(() => {
          onError('e');
          onValue(2);
        });
      },
    }),
    ['e', null],
  );
  assert.compareArray(
    await both({
      get then() {
        throw 'getter';
      },
    }),
    ['getter', null],
  );
  assert.compareArray(
    await both(
      Object.defineProperty(() => {}, 'then', {
        get() {
          throw 'getter';
        },
      }),
    ),
    ['getter', null],
  );
  let reads = 0;
  assert.compareArray(
    await both({
      get then() {
        reads++;
        return (onValue) => onValue('read');
      },
    }),
    [null, 'read'],
  );
  assert.sameValue(reads, 1);
  assert.compareArray(
    await both(
      Object.assign(() => assert(false), {
        then(onValue) {
          onValue('function');
        },
      }),
    ),
    [null, 'function'],
  );
  assert.sameValue((await both({ then: 1 }))[0].constructor, TypeError);
  const own = Promise.resolve(1);
  own.then = (onValue) => onValue('own');
  assert.compareArray(await both(own), [null, 'own']);
  class Species extends Promise {
    static get [Symbol.species]() {
      throw 'species';
    }
  }
  assert.compareArray(await both(new Species((resolve) => resolve(1))), ['species', null]);
});
