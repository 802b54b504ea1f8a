/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: yield is an early error in the parameters of a method
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ **m(x = yield) {} });
