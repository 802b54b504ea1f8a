/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A declaration may not be the body of a loop
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

while (false) async function** g() {}
