/*---
description: A state is what gives a cursor other than itself
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

const state = (values, i = 0) => ({
  value: i === 0 ? undefined : values[i - 1],
  done: i > values.length,
  next() {
    return state(values, i + 1);
  },
  throw(e) {
    throw e;
  },
  return(value) {
    return { value, done: true };
  },
  [Symbol.iterator]() {
    let at = this;
    return {
      next(v) {
        at = at.next(v);
        return at;
      },
      throw(e) {
        throw e;
      },
      return(value) {
        return { value, done: true };
      },
      [Symbol.iterator]() {
        return this;
      },
    };
  },
});

asyncTest(async () => {
  let calls = 0;
  const thunk = (callback) => {
    calls++;
    callback(null);
  };
  const start = state([thunk, thunk]);
  await run(start);
  await run(start);
  assert.sameValue(calls, 4);
  await run(start.next());
  assert.sameValue(calls, 6);
});
