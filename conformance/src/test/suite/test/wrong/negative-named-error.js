/*---
description: Throws an error that only says that it is another
negative:
  phase: runtime
  type: TypeError
---*/
var e = new RangeError(); e.name = "TypeError"; throw e;
