/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: The name of an async expression belongs to its inside, where await is no name
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(async function** await() {});
