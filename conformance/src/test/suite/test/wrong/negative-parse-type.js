/*---
description: The early error has another type
negative:
  phase: parse
  type: ReferenceError
---*/
var = 1;
