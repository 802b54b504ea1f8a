/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: Two single stars make no method
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ * * m() {} });
