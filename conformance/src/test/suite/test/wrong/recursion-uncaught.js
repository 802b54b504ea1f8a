/*---
description: Calls itself for ever
---*/
(function f() { f(); })();
