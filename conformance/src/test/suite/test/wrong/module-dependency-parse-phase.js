/*---
description: A dependency that is no module is found at resolution
flags: [module]
negative:
  phase: parse
  type: SyntaxError
---*/
import "./broken_FIXTURE.js";
