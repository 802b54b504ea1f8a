/*---
description: Calls $DONE twice
flags: [async]
---*/
$DONE(); $DONE();
