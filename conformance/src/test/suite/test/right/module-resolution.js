/*---
description: Fails at resolution
flags: [module]
negative:
  phase: resolution
  type: SyntaxError
---*/
$DONOTEVALUATE(); import { missing } from "./module.js";
