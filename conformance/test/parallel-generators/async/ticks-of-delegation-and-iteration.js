/*---
esid: sec-async-delegation
description: yield* and for await over async states take as many jobs as over async generators
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

async function* ordinaryInner() { yield 1; yield 2; return 3; }
async function** parallelInner() { yield 1; yield 2; return 3; }
async function* ordinary() {
  try { yield yield* ordinaryInner(); } catch (e) { yield e; }
  for await (const x of ordinaryInner()) yield x;
}
async function** parallel() {
  try { yield yield* parallelInner(); } catch (e) { yield e; }
  for await (const x of parallelInner()) yield x;
}

asyncTest(async function () {
  const runs = ["next next next next next next", "next return", "next throw next", "next next next next return"];
  for (const methods of runs) {
    const generator = ordinary();
    let state = parallel();
    for (const method of methods.split(" ")) {
      const promise = state[method](1);
      assert.sameValue(await jobsUntilSettled(promise), await jobsUntilSettled(generator[method](1)), methods);
      state = await promise;
    }
  }
});
