// what the host calls has its receiver
const first = (e) => console.log(e.stack.split('\n')[1].trim().replace(/\(.*[\\/]/, '('));
setTimeout(() => first(new Error('x')), 1);
setTimeout(function () { first(new Error('x')); }, 2);
setTimeout(function named() { first(new Error('x')); }, 3);
setTimeout(() => setImmediate(() => first(new Error("x"))), 10);
// > at Timeout._onTimeout (program.js:3:24)
// > at Timeout._onTimeout (program.js:4:32)
// > at Timeout.named [as _onTimeout] (program.js:5:37)
// > at Immediate._onImmediate (program.js:6:43)
---
// errors of built-in modules tell their codes in their stacks
const tries = [() => require('path').join(5), () => new (require('events'))().on('a', 5), () => new (require('events'))().emit('error', 7), () => require('url').fileURLToPath('http://a/b'), () => process.chdir(5), () => process.on('a')];
for (const t of tries) { try { t(); } catch (e) { console.log(e.stack.split('\n')[0], e.name, e.code, Object.keys(e).join()); } }
// > TypeError [ERR_INVALID_ARG_TYPE]: The "path" argument must be of type string. Received type number (5) TypeError ERR_INVALID_ARG_TYPE code
// > TypeError [ERR_INVALID_ARG_TYPE]: The "listener" argument must be of type function. Received type number (5) TypeError ERR_INVALID_ARG_TYPE code
// > Error [ERR_UNHANDLED_ERROR]: Unhandled error. (7) Error ERR_UNHANDLED_ERROR code,context
// > TypeError [ERR_INVALID_URL_SCHEME]: The URL must be of scheme file TypeError ERR_INVALID_URL_SCHEME code
// > TypeError [ERR_INVALID_ARG_TYPE]: The "directory" argument must be of type string. Received type number (5) TypeError ERR_INVALID_ARG_TYPE code
// > TypeError [ERR_INVALID_ARG_TYPE]: The "listener" argument must be of type function. Received undefined TypeError ERR_INVALID_ARG_TYPE code
