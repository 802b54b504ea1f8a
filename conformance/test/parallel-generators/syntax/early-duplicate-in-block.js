/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: Two declarations in a block may not have the same name, in sloppy code either
negative:
  phase: parse
  type: SyntaxError
flags: [noStrict]
features: [parallel-generators]
---*/

$DONOTEVALUATE();

{
  function f() {}
  function** f() {}
}
