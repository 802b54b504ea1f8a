/*---
description: Errors say through which generators they came
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome, run } from 'everett:agen';

asyncTest(async () => {
  function* leaf() {
    yield later(null, 1);
    yield later(new Error('passed'));
  }
  function* middle() {
    yield [later(null, 1), leaf];
  }
  function* main() {
    yield later(null, 1);
    yield middle;
  }
  const chain = (error) =>
    error.stack
      .split('\n')
      .filter((line) => line.includes('at async '))
      .map((line) => /async (\w+)/.exec(line)[1]);
  const { value } = await outcome(main);
  if (typeof value.stack !== 'string') return;
  assert.compareArray(chain(value), ['leaf', 'middle', 'main']);
  await outcome(main);

  function* throwing() {
    yield later(null, 1);
    throw new Error('thrown');
  }
  const thrown = await outcome(function* outer() {
    yield throwing;
  });
  assert.compareArray(chain(thrown.value), ['outer'], 'what has thrown is in its stack anyway');

  const [error] = await run(function* () {
    return yield {
      both: function* f() {
        yield 1;
      },
    };
  });
  assert.sameValue(chain(error)[0], 'f');
  const same = new Error('same');
  await outcome(function* one() {
    yield later(same);
  });
  await outcome(function* two() {
    yield later(same);
  });
  assert.compareArray(chain(same), ['one'], 'once');
  const frozen = Object.freeze(new Error('frozen'));
  assert.sameValue(
    (
      await outcome(function* () {
        yield later(frozen);
      })
    ).value,
    frozen,
  );
});
