/*---
description: What a generator does in finally while it ends is waited for, and intercepts no error
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const end = (body) =>
    outcome(function* () {
      yield function* () {
        try {
          yield later('passed');
        } finally {
          yield* body();
        }
      };
    });
  const kindAndValue = async (body) => {
    const { kind, value } = await end(body);
    return `${kind} ${value?.message ?? value}`;
  };
  assert.sameValue(
    await kindAndValue(function* () {
      yield later(null, 1, 9);
      yield [later(null, 2)];
      log.push('waited');
    }),
    'error passed',
  );
  assert.compareArray(log, ['waited']);
  assert.sameValue(
    await kindAndValue(function* () {
      yield later('another');
      log.push('went on');
    }),
    'error another',
  );
  assert.sameValue(
    await kindAndValue(function* () {
      throw 'thrown';
    }),
    'exception thrown',
  );
  assert.sameValue(
    await kindAndValue(function* () {
      yield 1;
    }),
    'error 1 is no yield primitive (yield 2 of a generator)',
  );
  assert.sameValue(
    await kindAndValue(function* () {
      try {
        yield () => {
          throw 'x';
        };
      } catch {}
    }),
    'error passed',
  );
  assert.compareArray(log, ['waited']);

  const { kind, value } = await outcome(function* () {
    try {
      yield later('passed');
    } finally {
      return 'instead';
    }
  });
  assert.sameValue(kind, 'error');
  assert.sameValue(value, 'passed');
  const other = await outcome(function* () {
    try {
      yield later('passed');
    } finally {
      return new RangeError('other');
    }
  });
  assert.sameValue(other.value.message, 'other');
  let rounds = 0;
  const stubborn = await outcome(function* () {
    while (rounds < 3) {
      try {
        yield later('passed');
      } finally {
        rounds++;
        continue;
      }
    }
    return 'value';
  });
  assert.sameValue(rounds, 3);
  assert.sameValue(stubborn.kind, 'error');
});
