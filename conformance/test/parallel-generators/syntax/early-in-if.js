/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A declaration may not be the body of if, in sloppy code either
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

if (true) function** g() {}
