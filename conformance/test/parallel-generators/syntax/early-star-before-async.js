/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: async stands before the stars
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ ** async m() {} });
