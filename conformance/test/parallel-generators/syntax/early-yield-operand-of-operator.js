/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: yield is no operand of a binary operator
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { 1 + yield; }
