/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: The two stars are one token
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function* * g() {}
