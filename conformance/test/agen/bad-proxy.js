/*---
description: Proxies and getters that throw while they are asked what they are pass errors
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const trap = () => {
    throw 'trapped';
  };
  const both = (primitive) =>
    run(function* () {
      return yield { both: primitive };
    });
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.compareArray(await both(new Proxy({}, { get: trap })), ['trapped', null]);
  assert.compareArray(await both(new Proxy(() => {}, { get: trap })), ['trapped', null]);
  assert.compareArray(
    await both({
      get next() {
        throw 'next';
      },
    }),
    ['next', null],
  );
  assert.compareArray(
    await both({
      get both() {
        throw 'both';
      },
    }),
    ['both', null],
  );
  assert.sameValue((await both(proxy))[0].constructor, TypeError);
  const { kind, value } = await outcome(function* () {
    yield new Proxy(() => {}, { get: trap });
  });
  assert.sameValue(kind, 'error');
  assert.sameValue(value, 'trapped');
  assert.sameValue((await outcome(new Proxy({}, { get: trap }))).value, 'trapped');
  assert.sameValue((await outcome(proxy)).kind, 'error');
});
