/*---
description: Should throw, and does not
negative:
  phase: runtime
  type: TypeError
---*/
1;
