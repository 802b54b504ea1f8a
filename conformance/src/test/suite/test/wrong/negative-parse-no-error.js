/*---
description: Is a program, and should not be one
negative:
  phase: parse
  type: SyntaxError
---*/
$DONOTEVALUATE;
