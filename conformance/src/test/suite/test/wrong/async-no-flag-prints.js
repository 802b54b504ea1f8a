/*---
description: Prints that it has failed, in vain, and throws
---*/
print("Test262:AsyncTestComplete"); throw new TypeError();
