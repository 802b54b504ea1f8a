/*---
description: An error that nobody intercepts is an outcome of its own at the run-level
info: |
  AGen, Error Handling 2.2.2.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  for (const root of [
    function* () {
      yield later('e');
    },
    function* () {
      yield function* () {
        yield Promise.reject('e');
      };
    },
  ]) {
    const { kind, value } = await outcome(root);
    assert.sameValue(kind, 'error');
    assert.sameValue(value, 'e');
    await run(root).then(
      () => assert(false),
      (e) => assert.sameValue(e, 'e'),
    );
  }
});
