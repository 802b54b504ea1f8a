/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: eval is no name for a function with a strict body
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** eval() { "use strict"; }
