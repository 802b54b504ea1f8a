/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: yield is no target of an assignment
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { yield = 1; }
