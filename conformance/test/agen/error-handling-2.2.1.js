/*---
description: "An error that is passed is not thrown: it ends the generator, and goes to its parent at once"
info: |
  AGen, Error Handling 2.2.1
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  function* child() {
    try {
      yield later('passed');
      log.push('went on');
    } catch (e) {
      log.push('caught');
    } finally {
      log.push(yield later(null, 'cleaned'));
    }
  }
  function* parent() {
    try {
      yield child();
    } catch (e) {
      log.push('caught');
    } finally {
      log.push('parent');
    }
  }
  const tuple = await run(function* () {
    return yield { both: parent() };
  });
  assert.compareArray(tuple, ['passed', null]);
  assert.compareArray(log, ['cleaned', 'parent']);

  let returned;
  const generator = {
    next() {
      return { done: false, value: later('e') };
    },
    throw() {
      returned = 'throw';
      return { done: true };
    },
    return(value) {
      returned = value;
      return { done: true, value };
    },
    [Symbol.iterator]() {
      return this;
    },
  };
  assert.compareArray(
    await run(function* () {
      return yield { both: generator };
    }),
    ['e', null],
  );
  assert.sameValue(returned, 'e');
});
