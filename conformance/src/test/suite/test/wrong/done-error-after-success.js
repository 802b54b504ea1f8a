/*---
description: Calls $DONE with an error after success
flags: [async]
---*/
$DONE(); $DONE("too late");
