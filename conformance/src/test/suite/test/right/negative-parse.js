/*---
description: Has an early error; nothing is evaluated
negative:
  phase: parse
  type: SyntaxError
---*/
$DONOTEVALUATE(); var = 1;
