/*---
description: A script that conflicts with an earlier one fails when it is evaluated
negative:
  phase: runtime
  type: SyntaxError
---*/
let assert;
