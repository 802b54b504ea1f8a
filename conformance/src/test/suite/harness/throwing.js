/*---
description: Throws
---*/
throw new TypeError("from an include");
