/*---
description: An include throws
includes: [throwing.js]
---*/
1;
