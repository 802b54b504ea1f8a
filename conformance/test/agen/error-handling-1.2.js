/*---
description: An exception goes to the throw method of the generator that has yielded
info: |
  AGen, Error Handling 1.2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const generator = {
    next() {
      return {
        done: false,
        value: () => {
          throw 'x';
        },
      };
    },
    throw(e) {
      log.push('throw', e);
      return { done: true, value: 'end' };
    },
    return() {
      log.push('return');
      return { done: true };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
  assert.sameValue(await run(generator), 'end');
  assert.compareArray(log, ['throw', 'x']);
  const many = await run(function* () {
    let n = 0;
    for (let i = 0; i < 1000; i++) {
      try {
        yield () => {
          throw i;
        };
      } catch (e) {
        n += e;
      }
    }
    return n;
  });
  assert.sameValue(many, 499500);
});
