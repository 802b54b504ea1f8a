/*---
description: The error should be early, and is not
negative:
  phase: parse
  type: SyntaxError
---*/
throw new SyntaxError();
