/*---
description: Throws what it should
negative:
  phase: runtime
  type: RangeError
---*/
throw new RangeError();
