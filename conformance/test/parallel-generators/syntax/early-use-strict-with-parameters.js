/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A body with a directive needs simple parameters
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g(a = 1) { "use strict"; }
