/*---
description: An include is no program, and the test, rightly, neither
includes: [syntaxError.js]
negative:
  phase: parse
  type: SyntaxError
---*/
var = 1;
