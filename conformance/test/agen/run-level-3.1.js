/*---
description: An exception that the root throws
info: |
  AGen, Run-level 3.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run, wrap } from 'everett:agen';

asyncTest(async () => {
  const { kind, value } = await outcome(function* () {
    yield later(null, 1);
    throw 'x';
  });
  assert.sameValue(kind, 'exception');
  assert.sameValue(value, 'x');
  assert.sameValue((await outcome(function* (a = null.b) {})).kind, 'exception', 'thrown by a default value');
  assert.sameValue(
    await run(function* () {
      throw 'x';
    }).catch((e) => e),
    'x',
  );
  assert.sameValue(
    await wrap(function* () {
      throw 'x';
    })().catch((e) => e),
    'x',
  );
});
