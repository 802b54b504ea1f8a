/*---
esid: sec-async-delegation
description: A rejected value of a sync state resumes that state with return, in its branch, before yield* throws
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const closed = [];

function** inner() {
  let n = 0;
  try {
    n = yield n;
    yield Promise.reject(n);
  } finally {
    closed.push(n);
  }
}

async function** outer() {
  try {
    yield* inner();
  } catch (e) {
    closed.push("caught " + e);
    yield "go on after " + e;
  }
}

async function** end() {
  return yield* (function** () { return Promise.reject("end"); })();
}

asyncTest(async function () {
  const s = await outer().next();
  const states = await Promise.all([s.next(1), s.next(2)]);
  assert.compareArray(states.map((state) => state.value), ["go on after 1", "go on after 2"]);
  assert.compareArray(closed, [1, 2, "caught 1", "caught 2"]);
  let reason;
  await end().next().catch((e) => { reason = e; });
  assert.sameValue(reason, "end", "a finished state is not resumed");
});
