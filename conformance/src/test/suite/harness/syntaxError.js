/*---
description: Is no program
---*/
var = 1;
