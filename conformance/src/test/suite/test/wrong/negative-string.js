/*---
description: Throws a string
negative:
  phase: runtime
  type: TypeError
---*/
throw "TypeError";
