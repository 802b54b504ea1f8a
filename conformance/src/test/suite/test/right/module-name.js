/*---
description: What names no file cannot be found
flags: [module, async]
---*/

Promise.all(
  ['\ud800', './a\0', '', '/', '../'].map((name) =>
    import(name).then(
      () => Promise.reject(new Test262Error(JSON.stringify(name) + ' is found')),
      (e) => assert(e.message.startsWith('Cannot find module'), e.message),
    ),
  ),
).then(() => $DONE(), $DONE);
