/*---
esid: sec-createdynamicfunction
description: The constructors throw what is wrong with the text
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

assert.throws(SyntaxError, () => ParallelGeneratorFunction("a = yield", ""));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("yield", ""));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("await 1"));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("super.x"));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("a", "let a"));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("/*", "*/) {"));
assert.throws(SyntaxError, () => ParallelGeneratorFunction("} function** g() {"));
assert.throws(SyntaxError, () => AsyncParallelGeneratorFunction("a = await 1", ""));
assert.throws(SyntaxError, () => AsyncParallelGeneratorFunction("a = yield", ""));
