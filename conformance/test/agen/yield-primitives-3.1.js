/*---
description: All elements of an array run in parallel
info: |
  AGen, Yield Primitives 3: all elements must run in parallel.
flags: [module, async]
includes: [asyncHelpers.js, agenHelpers.js]
features: [agen]
---*/

import { run } from 'everett:agen';

const log = [];
const step = (name) => (callback) => {
  log.push(name);
  soon(() => callback(null, name));
};
function* steps(name) {
  yield step(`${name}1`);
  yield step(`${name}2`);
}

asyncTest(async () => {
  await run(function* () {
    yield [steps('a'), step('b'), [steps('c'), step('d')], steps('e')];
  });
  assert.compareArray(log.slice(0, 5), ['a1', 'b', 'c1', 'd', 'e1'], 'all begin at once, in order of position');
  assert.compareArray(log.slice(5), ['a2', 'c2', 'e2']);
});
