/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A declaration needs a name
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** () {}
