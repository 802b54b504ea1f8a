/*---
description: Throws another error than it should
negative:
  phase: runtime
  type: TypeError
---*/
throw new RangeError();
