/*---
description: The error should be late, and is early
negative:
  phase: runtime
  type: SyntaxError
---*/
var = 1;
