/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: In a module await is no name in the synchronous form either
negative:
  phase: parse
  type: SyntaxError
flags: [module]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

function** g() { var await; }
