/*---
description: Calls $DONE after the time is over
flags: [async]
---*/
Promise.resolve().then(function () { var until = Date.now() + 60000; while (Date.now() < until); $DONE(); });
