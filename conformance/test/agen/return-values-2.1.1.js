/*---
description: Another value that is returned goes to the next method of the parent
info: |
  AGen, Return Values 2.1.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  let sent;
  const parent = {
    n: 0,
    next(value) {
      sent = value;
      return this.n++ === 0
        ? {
            done: false,
            value: function* () {
              return 'value';
            },
          }
        : { done: true, value: 'end' };
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
  assert.sameValue(await run(parent), 'end');
  assert.sameValue(sent, 'value');
});
