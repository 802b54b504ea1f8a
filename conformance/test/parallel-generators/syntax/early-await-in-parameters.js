/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: await is an early error in the parameters of the async form
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

async function** g(x = await 1) {}
