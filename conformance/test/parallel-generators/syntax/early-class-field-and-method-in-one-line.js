/*---
esid: sec-parallel-generator-function-definitions
description: There is no semicolon to insert between a field and ** in one line
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators, class-fields-public]
---*/

$DONOTEVALUATE();

class C { a **m() {} }
