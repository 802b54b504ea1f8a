/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: |
  **= is another token
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators]
---*/

$DONOTEVALUATE();

({ **= () {} });
