/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: No label of the body is called yield
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { yield: 1; }
