/*---
description: The error of an eval is not early
negative:
  phase: parse
  type: SyntaxError
---*/
eval("var = 1;");
