/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: Strict code has no duplicate parameters
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g(a, a) { "use strict"; }
