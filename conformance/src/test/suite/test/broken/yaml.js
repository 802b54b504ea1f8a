/*---
description: [
---*/
