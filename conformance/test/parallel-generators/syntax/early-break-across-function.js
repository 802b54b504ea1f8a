/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A jump does not leave the body
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

while (true) { (function** () { break; }); }
