/*---
description: An array fails as the first element that fails; its siblings go on, and their outcomes are dropped
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  function* sibling(name, error) {
    yield later(null, 1, 10);
    log.push(name);
    if (error) yield Promise.reject(error);
  }
  function* fails() {
    yield [sibling('a'), later('first', null, 2), sibling('b', 'second'), Promise.reject('third')];
  }
  const { kind, value } = await outcome(fails);
  assert.sameValue(kind, 'error');
  assert(value === 'third' || value === 'first');
  assert.compareArray(log, []);
  await turns();
  assert.compareArray(log, ['a', 'b']);

  const begun = [];
  const begin = (name) => (callback) => {
    begun.push(name);
    callback(null);
  };
  assert.sameValue(
    (
      await outcome(function* () {
        yield [begin('a'), 1, (c) => c('e'), begin('b')];
      })
    ).value.constructor,
    TypeError,
  );
  assert.compareArray(begun, ['a', 'b'], 'all are begun, whatever becomes of the others');
  const caught = await run(function* () {
    try {
      yield [
        later(null, 1),
        () => {
          throw 'x';
        },
        Promise.reject('y'),
      ];
    } catch (e) {
      return e;
    }
  });
  assert.sameValue(caught, 'x', 'an exception is caught where the array was yielded');
  assert.sameValue(
    (
      await outcome(function* () {
        yield [Promise.resolve(1), Promise.reject('p'), Promise.reject('q')];
      })
    ).value,
    'p',
  );
});
