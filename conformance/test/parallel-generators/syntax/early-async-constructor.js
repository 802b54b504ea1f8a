/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A class's constructor can't be an async parallel generator
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

class C { async **constructor() {} }
