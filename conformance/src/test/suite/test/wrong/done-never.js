/*---
description: Never calls $DONE
flags: [async]
---*/
Promise.resolve();
