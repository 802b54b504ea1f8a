/*---
description: A generator that has ended has no value; one that was begun goes on
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const ended = (function* () {
    return 1;
  })();
  ended.next();
  assert.sameValue(await run(ended), undefined);
  assert.sameValue(
    await run(function* () {
      return yield ended;
    }),
    undefined,
  );
  const begun = (function* () {
    const a = yield later(null, 1);
    const b = yield later(null, 2);
    return [a, b];
  })();
  begun.next();
  assert.compareArray(await run(begun), [undefined, 2]);
});
