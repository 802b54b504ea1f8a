/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: The synchronous form has no for await
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { for await (const x of []) ; }
