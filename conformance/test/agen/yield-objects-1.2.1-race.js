/*---
description: race is settled as the first of its elements, the others go on
info: |
  AGen, Yield Objects 1.2.1: a helper key of this implementation.
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  function* slow() {
    yield later(null, 1, 20);
    log.push('went on');
  }
  const values = await run(function* () {
    return [
      yield { race: [slow(), later(null, 'second')] },
      (yield { both: { race: [later(null, 1, 20), later('error')] } })[0],
      yield { race: [Promise.resolve('promise'), later(null, 1, 20)] },
      yield { race: [(c) => c(null, 'at once'), Promise.resolve(1)] },
      yield { race: [[later(null, 'array')]] },
    ];
  });
  assert.compareArray(values.slice(0, 4), ['second', 'error', 'promise', 'at once']);
  assert.compareArray(values[4], ['array']);
  await turns();
  assert.compareArray(log, ['went on']);
  const caught = await run(function* () {
    try {
      yield {
        race: [
          later(null, 1),
          () => {
            throw 'x';
          },
        ],
      };
    } catch (e) {
      return e;
    }
  });
  assert.sameValue(caught, 'x');
});
