/*---
description: A job makes the next one, without any loop
flags: [async]
---*/
(function job() { Promise.resolve().then(job); })();
