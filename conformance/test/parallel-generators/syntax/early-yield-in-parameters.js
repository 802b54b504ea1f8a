/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: yield is an early error in parameters
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g(x = yield) {}
