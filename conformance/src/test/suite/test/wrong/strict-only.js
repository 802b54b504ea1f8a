/*---
description: Fails in strict mode only
---*/
undeclared = 1;
