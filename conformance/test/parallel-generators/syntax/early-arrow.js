/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: There is no arrow form
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(async ** () => {});
