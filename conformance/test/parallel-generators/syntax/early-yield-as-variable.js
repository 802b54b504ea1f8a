/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: No variable of the body is called yield
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { var yield; }
