/*---
description: Calls $DONE with an error
flags: [async]
---*/
$DONE(new TypeError("told"));
