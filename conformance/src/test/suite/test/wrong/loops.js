/*---
description: Never ends
---*/
for (;;);
