/*---
esid: sec-parallelgeneratorfunction
description: The constructors make functions of source text, called or constructed
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const called = ParallelGeneratorFunction("a", "b = 2", "let n = a; for (;;) n += b * (yield n);");
const constructed = new ParallelGeneratorFunction("yield 5;");

const s = called(1).next();
assert.sameValue(s.next(1).value, 3);
assert.sameValue(s.next(2).value, 5);
assert.sameValue(constructed().next().value, 5);
assert(called instanceof ParallelGeneratorFunction);
assert.sameValue(called.name, "anonymous");
assert.sameValue(called.length, 1);
assert.sameValue(new ParallelGeneratorFunction()().next().done, true);
