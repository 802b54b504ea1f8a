/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: An escape does not make yield a name
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { var yi\u0065ld; }
