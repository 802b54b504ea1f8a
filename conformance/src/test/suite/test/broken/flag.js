/*---
description: x
flags: [onlyStrong]
---*/
