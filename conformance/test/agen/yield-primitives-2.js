/*---
description: A generator may yield a generator object, or delegate to one
info: |
  AGen, Yield Primitives 2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

function* child(x) {
  return (yield later(null, x)) + 1;
}

asyncTest(async () => {
  assert.sameValue(
    await run(function* () {
      return yield child(1);
    }),
    2,
  );
  assert.sameValue(
    await run(function* () {
      return yield* child(2);
    }),
    3,
  );
  assert.sameValue(
    await run(function* () {
      return yield child;
    }),
    NaN,
    'a generator function is called without arguments',
  );
  assert.sameValue(
    await run(function* () {
      return yield (function* () {
        return yield child(3);
      })();
    }),
    4,
  );
  const handMade = {
    n: 0,
    next(v) {
      return this.n++ === 0 ? { done: false, value: later(null, 5) } : { done: true, value: v };
    },
    throw(e) {
      throw e;
    },
    return(value) {
      return { done: true, value };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
  assert.sameValue(
    await run(function* () {
      return yield handMade;
    }),
    5,
    'an object that does what generators do is one',
  );
});
