/*---
description: Defines a variable
---*/
var included = typeof assert === "function" && typeof $DONE;
