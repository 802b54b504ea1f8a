/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A declaration may not be labelled
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

label: function** g() {}
