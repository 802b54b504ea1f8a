/*---
description: Throws undefined
---*/
throw undefined;
