/*---
description: Runs inside of runs, and callbacks inside of callbacks
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

asyncTest(async () => {
  const log = [];
  await run(function* () {
    log.push('a');
    const inner = run(function* () {
      log.push('b');
      yield (callback) => callback();
      log.push('d');
      return 'inner';
    });
    log.push('c');
    log.push(yield inner);
    yield [
      function* () {
        log.push('e');
        run(function* () {
          yield [
            function* () {
              log.push('f');
            },
          ];
          log.push('h');
        });
        log.push('g');
      },
      function* () {
        log.push('i');
      },
    ];
  });
  assert.compareArray(log.slice(0, 9), ['a', 'b', 'd', 'c', 'inner', 'e', 'f', 'g', 'i']);
  assert.compareArray(log.slice(9), ['h']);
});
