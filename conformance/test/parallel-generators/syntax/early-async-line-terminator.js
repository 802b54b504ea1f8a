/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: No line terminator may stand between async and function
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(async
function** () {});
