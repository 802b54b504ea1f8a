/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A declaration may not have the name of a let declaration
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

let g;
function** g() {}
