/*---
description: Calls $DONE in a job
flags: [async]
---*/
Promise.resolve().then(function () { $DONE(); });
