/*---
description: timeout passes an error when its primitive takes longer
info: |
  AGen, Yield Objects 1.2.1: a helper key of this implementation.
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run, TimeoutError } from 'everett:agen';

const timers = fakeTimers();

asyncTest(async () => {
  const log = [];
  const never = () => {};
  const result = run(function* () {
    log.push(yield { timeout: 100, of: later(null, 'in time') });
    const [error] = yield { both: { timeout: 100, of: never } };
    log.push(error instanceof TimeoutError, error.name, error.message);
    const [[first], [, second]] = yield {
      both: [
        { timeout: 10, of: never },
        { timeout: 20, of: later(null, 'second') },
      ],
    };
    log.push(first.name, second);
    log.push((yield { both: { timeout: 0, of: later('error') } })[0]);
    yield {
      timeout: 5,
      of: function* late() {
        yield never;
      },
    };
  });
  result.catch(() => {});
  await turns();
  assert.sameValue(timers.pending.length, 1, 'the timer of what came in time is cleared');
  timers.pass(99);
  await turns();
  assert.sameValue(log.length, 1);
  timers.pass(1);
  await turns();
  timers.pass(10);
  await turns();
  timers.pass(5);
  const error = await result.then(
    () => assert(false),
    (e) => e,
  );
  assert.compareArray(log, [
    'in time',
    true,
    'TimeoutError',
    'Nothing came within 100 ms (.both.of of yield 2 of a generator)',
    'TimeoutError',
    'second',
    'error',
  ]);
  assert(error instanceof TimeoutError && error instanceof Error);
  assert.sameValue(timers.pending.length, 0);
});
