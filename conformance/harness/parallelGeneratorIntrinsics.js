/*---
description: The intrinsic objects of parallel generators, none of which is a property of the global object
defines:
  - ParallelGeneratorFunction
  - ParallelGeneratorPrototype
  - ParallelGeneratorCursorPrototype
  - AsyncParallelGeneratorFunction
  - AsyncParallelGeneratorPrototype
  - AsyncParallelGeneratorCursorPrototype
---*/

var ParallelGeneratorFunction = Object.getPrototypeOf(function** () {}).constructor;
var ParallelGeneratorPrototype = ParallelGeneratorFunction.prototype.prototype;
var ParallelGeneratorCursorPrototype = Object.getPrototypeOf((function** () {})()[Symbol.iterator]());
var AsyncParallelGeneratorFunction = Object.getPrototypeOf(async function** () {}).constructor;
var AsyncParallelGeneratorPrototype = AsyncParallelGeneratorFunction.prototype.prototype;
var AsyncParallelGeneratorCursorPrototype = Object.getPrototypeOf((async function** () {})()[Symbol.asyncIterator]());
