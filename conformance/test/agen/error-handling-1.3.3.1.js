/*---
description: An exception that nobody catches is an outcome of its own at the run-level
info: |
  AGen, Error Handling 1.3.3.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const error = new Error('x');
  function* root() {
    yield function* () {
      throw error;
    };
  }
  const { kind, value } = await outcome(root);
  assert.sameValue(kind, 'exception');
  assert.sameValue(value, error);
  await run(root).then(
    () => assert(false),
    (e) => assert.sameValue(e, error),
  );
});
