/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: await is no operator in the synchronous form
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { await 1; }
