// beforeExit and exit
process.on('beforeExit', (c) => console.log('beforeExit', c));
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => console.log('timer'), 1);
// > timer
// > beforeExit 0
// > exit 0
---
// beforeExit may make more to do
let n = 0;
process.on('beforeExit', () => { console.log('beforeExit', n); if (n++ < 2) setTimeout(() => console.log('more'), 1); });
process.on('exit', () => console.log('exit'));
// > beforeExit 0
// > more
// > beforeExit 1
// > more
// > beforeExit 2
// > exit
---
// beforeExit with a promise only is not more to do
let n = 0;
process.on('beforeExit', () => { console.log('beforeExit'); if (n++ < 1) Promise.resolve().then(() => console.log('job')); });
// > beforeExit
// > job
---
// beforeExit with an immediate
let n = 0;
process.on('beforeExit', () => { console.log('beforeExit'); if (n++ < 1) setImmediate(() => console.log('immediate')); });
// > beforeExit
// > immediate
// > beforeExit
---
// process.exit skips beforeExit and what is pending
process.on('beforeExit', () => console.log('never'));
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => console.log('never'));
Promise.resolve().then(() => console.log('never'));
process.exit(3);
// > exit 3
// exit 3
---
// process.exitCode
process.on('exit', (c) => { console.log(c, process.exitCode); process.exitCode = 7; });
process.exitCode = 4;
// > 4 4
// exit 7
---
// process.exit within exit
process.on('exit', (c) => { console.log('first', c); process.exit(9); });
process.on('exit', () => console.log('not reached'));
// > first 0
// exit 9
---
// of what exit listeners ask for only jobs run
process.on('exit', () => { setTimeout(() => console.log('never')); Promise.resolve().then(() => console.log('job')); process.nextTick(() => console.log('never')); console.log('exit'); });
// > exit
// > job
---
Promise.resolve().then(() => { console.log('job'); process.exit(); });
process.nextTick(() => console.log('tick'));
setTimeout(() => console.log('never'));
// > tick
// > job
---
process.on('exit', () => console.log('exit'));
(async () => { try { await null; process.exit(0); } finally { console.log('no finally'); } })();
// > exit
---
// a pending promise keeps nothing alive
process.on('exit', (c) => console.log('exit', c));
(async () => { await new Promise(() => {}); console.log('never'); })();
// > exit 0
---
// once
let n = 0;
process.once('beforeExit', () => { console.log('once'); setTimeout(() => n++, 1); });
process.on('exit', () => console.log('exit', n));
// > once
// > exit 1
---
// the code of an uncaught throw
process.on('exit', (c) => console.log('exit', c, process.exitCode));
throw new Error('uncaught');
// > exit 1 1
// exit 1
---
for (const i of [1, 2, 3]) process.on('exit', (c) => { console.log(i, c); process.exitCode = i * 10; });
// > 1 0
// > 2 0
// > 3 0
// exit 30
---
// an unhandled rejection ends it
process.on('exit', (c) => console.log('exit', c));
Promise.reject(new Error('unhandled'));
setTimeout(() => console.log('never'), 5);
// > exit 1
// exit 1
---
// unhandledRejection
process.on('unhandledRejection', (r, p) => console.log('unhandled', r, p instanceof Promise));
Promise.reject('a');
(async () => { throw 'b'; })();
Promise.resolve().then(() => { throw 'c'; });
console.log('sync');
// > sync
// > unhandled a true
// > unhandled b true
// > unhandled c true
---
// a rejection that is handled in the same turn
process.on('unhandledRejection', () => console.log('never'));
const p = Promise.reject('r');
Promise.resolve().then(() => Promise.resolve()).then(() => p.catch(() => console.log('handled')));
process.nextTick(() => console.log('tick'));
// > tick
// > handled
---
// a rejection that is handled too late
process.on('unhandledRejection', (r) => console.log('unhandled', r));
process.on('rejectionHandled', (p) => console.log('handled', p instanceof Promise));
const p = Promise.reject('r');
setTimeout(() => p.catch((r) => console.log('caught', r)), 1);
// > unhandled r
// > caught r
// > handled true
---
// when unhandled rejections are told
process.on('unhandledRejection', (r) => console.log('unhandled', r));
Promise.reject('r');
process.nextTick(() => console.log('tick'));
queueMicrotask(() => console.log('microtask'));
setImmediate(() => console.log('immediate'));
setTimeout(() => console.log('timeout'));
const end = Date.now() + 5; while (Date.now() < end);
// > tick
// > microtask
// > unhandled r
// > timeout
// > immediate
---
// rejections made by the listener
let n = 0;
process.on('unhandledRejection', (r) => { console.log('unhandled', r); if (n++ < 2) Promise.reject('again ' + n); });
Promise.reject('first');
// > unhandled first
// > unhandled again 1
// > unhandled again 2
---
// each branch of a rejected promise
process.on('unhandledRejection', (r) => console.log('unhandled', r));
const p = Promise.reject('r');
p.then(() => {}); p.then(() => {}); p.catch(() => console.log('one handled'));
// > one handled
// > unhandled r
// > unhandled r
---
// finally does not handle
process.on('unhandledRejection', (r) => console.log('unhandled', r));
Promise.reject('r').finally(() => console.log('finally'));
// > finally
// > unhandled r
---
// a rejected promise that is awaited later in the same turn
process.on('unhandledRejection', (r) => console.log('unhandled', r));
(async () => { const a = Promise.reject('a'); await null; try { await a; } catch (e) { console.log('caught', e); } })();
// > caught a
---
// two promises awaited one after the other: the second is unhandled
process.on('unhandledRejection', (r) => console.log('unhandled', r));
(async () => { const slow = new Promise((_, r) => setTimeout(r, 10, 'slow')), fast = new Promise((_, r) => setTimeout(r, 1, 'fast')); try { await slow; await fast; } catch (e) { console.log('caught', e); } })();
// > unhandled fast
// > caught slow
---
// Promise.all handles all
process.on('unhandledRejection', () => console.log('never'));
Promise.all([Promise.reject(1), Promise.reject(2)]).catch((e) => console.log('caught', e));
// > caught 1
---
// uncaughtException gets unhandled rejections
process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
Promise.reject(new Error('r'));
setTimeout(() => console.log('goes on'), 1);
// > r unhandledRejection
// > goes on
---
// uncaughtException gets what is no error
process.on('uncaughtException', (e, origin) => console.log(e instanceof Error, e.code, origin));
Promise.reject(5);
// > true ERR_UNHANDLED_REJECTION unhandledRejection
---
// what unhandledRejection throws is uncaught
process.on('uncaughtException', (e, origin) => console.log('uncaught', e.message, origin));
process.on('unhandledRejection', (r) => { throw new Error('from listener ' + r); });
Promise.reject('r');
// > uncaught from listener r uncaughtException
---
// an uncaughtException listener that throws ends it with 7
process.on('exit', (c) => console.log('exit', c));
process.on('uncaughtException', () => { throw new Error('again'); });
throw new Error('first');
// exit 7
---
// a throw within an exit listener
process.on('exit', (c) => { console.log('exit', c); throw new Error('in exit'); });
// > exit 0
// exit 1
---
// an async generator that nobody asks again
async function* g() { try { yield 1; yield 2; } finally { console.log('never'); } }
g().next().then((v) => console.log(v));
process.on('exit', () => console.log('exit'));
// > { value: 1, done: false }
// > exit
---
// rejected requests of an async generator
process.on('unhandledRejection', (r) => console.log('unhandled', r));
async function* g() { throw 'g'; }
const i = g(); i.next(); i.next().then((v) => console.log(v));
// > { value: undefined, done: true }
// > unhandled g
---
// a rejection in for await
process.on('unhandledRejection', (r) => console.log('unhandled', r));
(async () => { for await (const x of [Promise.resolve(1), Promise.reject('r')]) console.log(x); })();
// > 1
// > unhandled r
---
// emit by hand
process.on('exit', (c) => console.log('exit', c));
process.on('custom', (...a) => console.log(a));
console.log(process.emit('custom', 1, 2), process.emit('nobody'), process.listenerCount('exit'));
// > [ 1, 2 ]
// > true false 1
// > exit 0
