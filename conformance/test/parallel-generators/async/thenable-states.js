/*---
esid: sec-async-parallel-generator-abstract-operations
description: A promise is resolved with a state as with any object, so that a then of the function's prototype is called
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

async function** g() {
  const got = yield 1;
  return got;
}

const gets = [];
g.prototype.then = function (resolve, reject) {
  gets.push(this.value);
  if (this.done) reject(new Test262Error()); else resolve([this]);
};

asyncTest(async function () {
  const [s] = await g().next();
  assert.sameValue(s.value, 1);
  await assert.throwsAsync(Test262Error, () => s.next(2));
  await assert.throwsAsync(Test262Error, () => s.return(3));
  await assert.throwsAsync(Test262Error, () => g().return(4));
  assert.compareArray(gets, [1, 2, 3, 4]);
});
