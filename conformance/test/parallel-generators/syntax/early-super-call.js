/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: super() is no part of the body
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

class C extends Object { **m() { super(); } }
