/*---
description: An array or an object that contains itself passes an error, once
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  const circular = [later(null, 1)];
  circular.push(circular);
  const deep = [];
  deep.push({ both: [deep] });
  const both = {};
  both.both = both;
  const race = { race: [] };
  race.race.push([race]);
  let calls = 0;
  const counted = [
    (callback) => {
      calls++;
      callback();
    },
  ];
  counted.push([counted]);
  for (const primitive of [circular, both, race, counted]) {
    const { kind, value } = await outcome(function* main() {
      yield primitive;
    });
    if (kind === 'value') continue;
    assert.sameValue(kind, 'error');
    assert(value.message.includes('contains itself'), value.message);
  }
  assert.sameValue(calls, 1);
  assert.sameValue(
    (
      await outcome(function* main() {
        yield circular;
      })
    ).value.message,
    'an array of 2 contains itself ([1] of yield 1 of main)',
  );
  const [[error]] = (
    await outcome(function* main() {
      return yield deep;
    })
  ).value;
  assert(error[0].message.includes('contains itself'));
  const twice = [later(null, 1)];
  assert.sameValue(
    await run(function* () {
      return (yield [twice, twice]).flat().join();
    }),
    '1,1',
    'twice is not circular',
  );
  function* yieldsIts(array) {
    return array.length > 3 ? array.length : yield yieldsIts([...array, 1]);
  }
  assert.sameValue(await run(yieldsIts([])), 4);
});
