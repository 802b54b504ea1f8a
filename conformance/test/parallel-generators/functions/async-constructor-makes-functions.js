/*---
esid: sec-asyncparallelgeneratorfunction
description: The async constructor makes functions of source text
flags: [async]
includes: [parallelGeneratorIntrinsics.js, asyncHelpers.js]
features: [parallel-generators]
---*/

const g = AsyncParallelGeneratorFunction("a", "for (;;) a += await (yield a);");

asyncTest(async function () {
  const s = await g(1).next();
  const [x, y] = await Promise.all([s.next(Promise.resolve(1)), s.next(5)]);
  assert.sameValue(x.value, 2);
  assert.sameValue(y.value, 6);
  assert(g instanceof AsyncParallelGeneratorFunction);
});
