/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A method has no duplicate parameters, in sloppy code either
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ **m(a, a) {} });
