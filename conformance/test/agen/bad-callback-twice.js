/*---
description: Of a callback that is called twice, the first call counts
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  let keep;
  const values = await run(function* () {
    return [
      yield (callback) => {
        callback(null, 1);
        callback(null, 2);
        callback('error');
      },
      yield (callback) => {
        keep = callback;
        soon(() => {
          callback(null, 3);
          callback(null, 4);
        });
      },
      yield (callback) => {
        keep(null, 'late');
        keep('late');
        soon(() => callback(null, 5));
      },
      (yield {
        both: [
          (callback) => {
            callback('e');
            callback(null, 6);
          },
        ],
      })[0][0],
    ];
  });
  assert.compareArray(values, [1, 3, 5, 'e']);
  keep('too late');
});
