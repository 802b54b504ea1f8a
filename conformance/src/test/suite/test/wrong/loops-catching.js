/*---
description: Never ends, whatever it catches
---*/
for (;;) { try { for (;;); } catch (e) {} finally { continue; } }
