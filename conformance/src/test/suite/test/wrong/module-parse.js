/*---
description: Is no module
flags: [module]
---*/
export { missing };
