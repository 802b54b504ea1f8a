/*---
description: Calls $DONE again in a job
flags: [async]
---*/
$DONE(); Promise.resolve().then(function () { $DONE(); });
