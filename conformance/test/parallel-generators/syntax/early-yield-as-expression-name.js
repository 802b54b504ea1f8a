/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: The name of an expression belongs to its inside, where yield is no name
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(function** yield() {});
