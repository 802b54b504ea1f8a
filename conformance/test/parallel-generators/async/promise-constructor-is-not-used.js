/*---
esid: sec-asyncparallelgeneratorresume
description: The promises are made without looking at a program's Promise or then
flags: [async]
features: [parallel-generators]
---*/

async function** g() {
  await null;
  yield 1;
}

const Original = Promise;
const then = Original.prototype.then;
globalThis.Promise = function () { throw new Test262Error(); };
const promise = g().next();
globalThis.Promise = Original;
assert.sameValue(Object.getPrototypeOf(promise), Original.prototype);
then.call(promise, (s) => assert.sameValue(s.value, 1)).then($DONE, $DONE);
