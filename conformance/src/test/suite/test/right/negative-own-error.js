/*---
description: Throws an error of its own
negative:
  phase: runtime
  type: Mine
---*/
function Mine() {} throw new Mine();
