/*---
description: both gives a tuple of error and value, for an array an array of tuples
info: |
  AGen, Yield Objects 1.1.1.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const primitives = [
    later(null, 1),
    later('e'),
    function* () {
      return 2;
    },
    function* () {
      yield later('f');
    },
    3,
  ];
  const tuples = await run(function* () {
    return yield { both: primitives };
  });
  assert.compareArray(
    tuples.slice(0, 4).map(String),
    ['1', 'e', '2', 'f'].map((s, i) => (i % 2 ? `${s},` : `,${s}`)),
  );
  assert.sameValue(tuples[4][0].constructor, TypeError, 'what is no primitive');
  assert.compareArray(
    await run(function* () {
      return yield { both: primitives[0] };
    }),
    [null, 1],
  );
  assert.compareArray(
    await run(function* () {
      return yield { both: { both: later('e') } };
    }).then((t) => t[1]),
    ['e', null],
  );
  const [[error]] = await run(function* () {
    return [yield { both: undefined }];
  });
  assert.sameValue(error.constructor, TypeError);
  assert.sameValue(
    await run(function* () {
      try {
        yield {
          both: [
            later(null, 1),
            () => {
              throw 'exception';
            },
          ],
        };
      } catch (e) {
        return e;
      }
    }),
    'exception',
    'an exception is none of its business',
  );
});
