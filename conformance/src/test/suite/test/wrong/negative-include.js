/*---
description: The error comes from an include
includes: [syntaxError.js]
negative:
  phase: parse
  type: SyntaxError
---*/
1;
