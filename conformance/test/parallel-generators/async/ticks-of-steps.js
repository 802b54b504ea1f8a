/*---
esid: sec-async-parallel-generator-abstract-operations
description: A step settles its promise after as many jobs as that of an async generator
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators, async-iteration]
---*/

async function jobsUntilSettled(promise) {
  let settled = false;
  let jobs = 0;
  promise.then(() => { settled = true; }, () => { settled = true; });
  while (!settled) {
    await null;
    jobs++;
  }
  return jobs;
}

const parallel = {
  async **value() { yield 1; },
  async **promise() { yield Promise.resolve(1); },
  async **rejected() { yield Promise.reject(1); },
  async **awaited() { await null; yield 1; },
  async **nothing() {},
  async **returned() { return 1; },
  async **returnedPromise() { return Promise.resolve(1); },
  async **returnedRejected() { return Promise.reject(1); },
  async **thrown() { throw 1; },
  async **caught() { try { yield Promise.reject(1); } catch { yield 2; } },
  async **array() { yield* [1]; },
  async **iterable() { yield* { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1, done: false }) }) }; },
};
const ordinary = {
  async *value() { yield 1; },
  async *promise() { yield Promise.resolve(1); },
  async *rejected() { yield Promise.reject(1); },
  async *awaited() { await null; yield 1; },
  async *nothing() {},
  async *returned() { return 1; },
  async *returnedPromise() { return Promise.resolve(1); },
  async *returnedRejected() { return Promise.reject(1); },
  async *thrown() { throw 1; },
  async *caught() { try { yield Promise.reject(1); } catch { yield 2; } },
  async *array() { yield* [1]; },
  async *iterable() { yield* { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1, done: false }) }) }; },
};

asyncTest(async function () {
  for (const name of Object.keys(ordinary)) {
    assert.sameValue(
      await jobsUntilSettled(parallel[name]().next()),
      await jobsUntilSettled(ordinary[name]().next()),
      name,
    );
  }
});
