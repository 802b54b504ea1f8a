/*---
esid: sec-running-steps
description: A reaction runs under the steps that waited by yield* when it was registered, though those have ended
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const seen = [];
let kept;
function** delegating() {
  let text = "";
  kept = () => text;
  text = yield;
  yield* inner();
}
function** inner() {
  const waited = Promise.resolve().then(() => seen.push(kept()));
  yield waited;
}

asyncTest(async function () {
  const s = delegating().next();
  const [a, b] = [s.next("a"), s.next("b")];
  await Promise.all([a.value, b.value]);
  assert.compareArray(seen, ["a", "b"]);
});
