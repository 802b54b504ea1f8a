/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: There is no token of three stars
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(function*** () {});
