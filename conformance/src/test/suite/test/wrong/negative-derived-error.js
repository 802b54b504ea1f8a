/*---
description: Throws an error whose constructor has another name
negative:
  phase: runtime
  type: Error
---*/
throw new TypeError();
