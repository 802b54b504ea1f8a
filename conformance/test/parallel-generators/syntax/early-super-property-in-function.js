/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A function that is no method has no super
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { super.x; }
