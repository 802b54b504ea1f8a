/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A comment between two stars makes them two tokens
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

(function*/**/* () {});
