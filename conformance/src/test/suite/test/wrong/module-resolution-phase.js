/*---
description: The error belongs to the resolution
flags: [module]
negative:
  phase: runtime
  type: SyntaxError
---*/
import { missing } from "./empty_FIXTURE.js";
