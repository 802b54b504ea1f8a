/*---
description: A program can catch that it calls itself for ever
---*/
var caught; try { (function f() { f(); })(); } catch (e) { caught = e; } assert.sameValue(caught.constructor, RangeError);
