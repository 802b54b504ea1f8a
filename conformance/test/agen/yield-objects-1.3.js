/*---
description: What is no primitive is an error that is passed, and says what and where
info: |
  AGen, Yield Objects 1.3
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { outcome } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  const bad = [
    undefined,
    null,
    0,
    'text',
    true,
    Symbol('s'),
    1n,
    {},
    { a: 1 },
    new Map(),
    /x/,
    new Date(0),
    async () => {},
    async function* () {},
    (async function* () {})(),
    [1][Symbol.iterator](),
    Object.create(null),
  ];
  for (const value of bad) {
    const { kind, value: error } = await outcome(function* main() {
      try {
        yield value;
        log.push('went on');
      } catch {
        log.push('caught');
      } finally {
        log.push('finally');
      }
    });
    assert.sameValue(kind, 'error');
    assert.sameValue(error.constructor, TypeError);
    assert(error.message.endsWith(' is no yield primitive (yield 1 of main)'), error.message);
  }
  assert.sameValue(log.length, bad.length);
  assert(log.every((entry) => entry === 'finally'));

  const message = async (primitive) =>
    (
      await outcome(function* main() {
        yield later(null, 1);
        yield primitive;
      })
    ).value.message;
  assert.sameValue(await message('text'), '"text" is no yield primitive (yield 2 of main)');
  assert.sameValue(
    await message({ a: 1, b: 2 }),
    'an object with the keys a, b is no yield primitive (yield 2 of main)',
  );
  assert.sameValue(await message([[], [[], 1n]]), '1n is no yield primitive ([1][1] of yield 2 of main)');
  assert.sameValue(
    await message({ race: [later(null, 1, 99), new Set()] }),
    'an object of Set is no yield primitive (.race[1] of yield 2 of main)',
  );
  assert.sameValue(await message(async function f() {}), 'AsyncFunction f is no yield primitive (yield 2 of main)');
  assert.sameValue(
    await message(function* child() {
      yield 1;
    }),
    '1 is no yield primitive (yield 1 of child)',
  );
});
