/*---
esid: sec-running-steps
description: catch, finally and the functions of combinators run under the step that registers them
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

function** g() {
  let name = yield;
  const show = (x) => name + (x ?? "");
  yield [
    Promise.reject(1).catch(show),
    Promise.resolve(2).finally(() => { name += "!"; }).then(show),
    Promise.all([3, 4]).then(show),
    new Promise((resolve) => resolve(5)).then(show),
  ];
}

asyncTest(async function () {
  const s = g().next();
  const a = s.next("a");
  const b = s.next("b");
  assert.compareArray(await Promise.all(a.value), ["a1", "a!2", "a!3,4", "a!5"]);
  assert.compareArray(await Promise.all(b.value), ["b1", "b!2", "b!3,4", "b!5"]);
});
