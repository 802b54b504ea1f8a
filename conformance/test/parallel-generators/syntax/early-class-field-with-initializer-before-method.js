/*---
esid: sec-parallel-generator-function-definitions
description: An initializer goes on at ** in the next line
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators, class-fields-public]
---*/

$DONOTEVALUATE();

class C {
  a = 1
  **m() {}
}
