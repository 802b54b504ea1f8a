/*---
description: A run of a state in the midst of its process waits for what the state has yielded
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen, parallel-generators]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  function** process() {
    const a = yield later(null, 1);
    const b = yield later(null, 2);
    return [a, b];
  }
  const first = process().next();
  const second = first.next('given');
  const last = second.next('also');
  assert.compareArray(await run(first), [1, 2]);
  assert.compareArray(await run(first), [1, 2]);
  assert.compareArray(await run(second), ['given', 2]);
  assert.compareArray(await run(last), ['given', 'also']);
  function** failing() { yield later('error'); }
  assert.sameValue((await outcome(failing().next())).value, 'error');
  function** arrays() { return (yield [later(null, 1), later(null, 2)]).join(); }
  assert.sameValue(await run(arrays().next()), '1,2');
});
