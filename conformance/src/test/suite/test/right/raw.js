/*---
description: Runs without harness, unchanged
flags: [raw]
---*/
if (typeof assert !== "undefined" || (function () { return this; })() === undefined) throw 1;
