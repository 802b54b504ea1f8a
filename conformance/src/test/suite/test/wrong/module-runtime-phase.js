/*---
description: The error belongs to the evaluation
flags: [module]
negative:
  phase: resolution
  type: TypeError
---*/
throw new TypeError();
