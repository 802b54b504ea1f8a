/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A static method can't be called prototype
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

class C { static **prototype() {} }
