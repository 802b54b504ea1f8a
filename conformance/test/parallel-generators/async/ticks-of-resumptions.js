/*---
esid: sec-async-parallel-generator-abstract-operations
description: |
  next, return and throw on states settle after as many jobs as on async generators in the same situation
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

async function** parallel() {
  try { yield 1; } finally { if (arguments.length) await null; }
}
async function* ordinary() {
  try { yield 1; } finally { if (arguments.length) await null; }
}

const inputs = [
  ["next", () => 1],
  ["return", () => 1],
  ["return", () => Promise.resolve(1)],
  ["return", () => Promise.reject(1)],
  ["return", () => ({ then(resolve) { resolve(1); } })],
  ["throw", () => 1],
];

asyncTest(async function () {
  for (const [method, input] of inputs) {
    for (const list of [[], [1]]) {
      const waiting = ordinary(...list);
      await waiting.next();
      const finished = ordinary(...list);
      await finished.return();
      const start = parallel(...list);
      assert.sameValue(
        await jobsUntilSettled(start[method](input())),
        await jobsUntilSettled(ordinary(...list)[method](input())),
        method + " at the start",
      );
      assert.sameValue(
        await jobsUntilSettled((await start.next())[method](input())),
        await jobsUntilSettled(waiting[method](input())),
        method + " at a yield",
      );
      assert.sameValue(
        await jobsUntilSettled((await start.return())[method](input())),
        await jobsUntilSettled(finished[method](input())),
        method + " at the end",
      );
    }
  }
});
