/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: An accessor can't be a parallel generator
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ get **m() {} });
