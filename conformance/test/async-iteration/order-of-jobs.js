/*---
description: Await, promise reactions and async generators take the ticks that the specification counts
esid: sec-await
flags: [async]
features: [async-iteration, async-functions]
---*/

const log = [];
const promise = Promise.resolve();

async function waits() {
  await promise;
  log.push('await 1');
  await promise;
  log.push('await 2');
}

async function* yields() {
  yield 'yield 1';
  yield 'yield 2';
}

(async function () {
  for await (const v of yields()) log.push(v);
})();
waits();
(async () => promise)().then(() => log.push('returned promise'));
promise
  .then(() => log.push('then 1'))
  .then(() => log.push('then 2'))
  .then(() => log.push('then 3'))
  .then(() => log.push('then 4'))
  .then(() => log.push('then 5'))
  .then(() => {
    assert.sameValue(
      log.join(),
      'await 1,then 1,yield 1,await 2,then 2,returned promise,then 3,yield 2,then 4,then 5');
  })
  .then(() => $DONE(), $DONE);
