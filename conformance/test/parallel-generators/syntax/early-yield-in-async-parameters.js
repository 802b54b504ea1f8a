/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: yield is an early error in the parameters of the async form
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(async function** (x = yield) {});
