/*---
description: Throws after $DONE
flags: [async]
---*/
$DONE(); throw new TypeError("after");
