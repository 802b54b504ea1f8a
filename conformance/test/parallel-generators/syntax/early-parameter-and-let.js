/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A let declaration of the body may not have a parameter's name
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g(a) { let a; }
