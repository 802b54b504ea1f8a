/*---
description: x
negative: SyntaxError
---*/
