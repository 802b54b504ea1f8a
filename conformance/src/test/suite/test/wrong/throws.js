/*---
description: Throws
---*/
throw new TypeError("wrong");
