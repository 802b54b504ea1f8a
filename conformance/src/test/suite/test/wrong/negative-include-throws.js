/*---
description: The error is that of an include
includes: [throwing.js]
negative:
  phase: runtime
  type: TypeError
---*/
1;
