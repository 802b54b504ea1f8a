/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: new.target belongs to functions, so the body may have it, but not the outside
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(function** () { new.target; }, new.target);
