/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: |
  ** cannot follow yield
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { yield ** 2; }
