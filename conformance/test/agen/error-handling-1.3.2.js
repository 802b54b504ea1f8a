/*---
description: An exception that the generator does not catch goes to its parent's throw method
info: |
  AGen, Error Handling 1.3.2
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  function* child() {
    try {
      yield () => {
        throw 'x';
      };
    } finally {
      log.push('child');
    }
  }
  function* parent() {
    try {
      yield child();
    } finally {
      log.push('parent');
    }
  }
  const value = await run(function* () {
    try {
      yield [later(null, 1), parent()];
    } catch (e) {
      log.push(e);
    }
    try {
      yield { both: parent() };
    } catch (e) {
      log.push(e);
    }
    try {
      yield function* () {
        throw 'y';
      };
    } catch (e) {
      log.push(e);
    }
    try {
      yield function* (x = null.x) {};
    } catch (e) {
      log.push(e.constructor === TypeError);
    }
    return 'end';
  });
  assert.sameValue(value, 'end');
  assert.compareArray(log, ['child', 'parent', 'x', 'child', 'parent', 'x', 'y', true]);
});
