/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: No private name is called constructor
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators, class-methods-private]
---*/

$DONOTEVALUATE();

class C { **#constructor() {} }
