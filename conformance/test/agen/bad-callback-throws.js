/*---
description: What a thunk throws when it has called back is ignored, before it has it is an exception
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  assert.sameValue(
    await run(function* () {
      return yield (callback) => {
        callback(null, 1);
        throw 'late';
      };
    }),
    1,
  );
  let keep;
  const value = await run(function* () {
    try {
      yield (callback) => {
        keep = callback;
        throw 'early';
      };
    } catch (e) {
      keep(null, 'late');
      return e;
    }
  });
  assert.sameValue(value, 'early');
  assert.sameValue(
    await run(function* () {
      try {
        yield class {};
      } catch (e) {
        return e.constructor;
      }
    }),
    TypeError,
    'classes are functions, which throw',
  );
});
