/*---
description: An include is no program
includes: [syntaxError.js]
---*/
1;
