/*---
description: A run does all that the other sections say together
info: |
  AGen, Run-level 1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const write = (text) => (callback) => {
    log.push(text);
    soon(() => callback(null, text.length));
  };
  function* copy(text) {
    try {
      const [a, b] = yield [write(`${text}1`), write(`${text}2`)];
      if (text === 'c') return new RangeError(text);
      return a + b;
    } finally {
      yield write(`close ${text}`);
    }
  }
  const tuples = await run(function* () {
    return yield { both: ['a', 'b', 'c'].map(copy) };
  });
  assert.compareArray(log, ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'close a', 'close b', 'close c']);
  assert.compareArray(
    tuples.map(([e, v]) => e?.message ?? v),
    [4, 4, 'c'],
  );
});
