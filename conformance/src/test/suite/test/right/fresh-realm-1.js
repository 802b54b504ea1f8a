/*---
description: Changes what other tests need
---*/
Object.prototype.x = 1; Array.prototype.push = null; assert.sameValue = null;
