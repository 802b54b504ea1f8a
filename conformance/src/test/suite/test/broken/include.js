/*---
description: x
includes: [missing.js]
---*/
