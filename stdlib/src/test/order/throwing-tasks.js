// throws of every kind of task, and what they leave
process.on('uncaughtException', (e) => { console.log('caught', e.message); process.nextTick(() => console.log('tick of', e.message)); Promise.resolve().then(() => console.log('job of', e.message)); });
setTimeout(() => { console.log('t1'); throw new Error('t1'); }, 1);
setTimeout(() => { console.log('t2'); throw new Error('t2'); }, 1);
setImmediate(() => { console.log('i1'); throw new Error('i1'); });
setImmediate(() => { console.log('i2'); });
process.nextTick(() => { console.log('k1'); throw new Error('k1'); });
process.nextTick(() => { console.log('k2'); });
queueMicrotask(() => { console.log('m1'); throw new Error('m1'); });
queueMicrotask(() => { console.log('m2'); });
Promise.resolve().then(() => { console.log('p'); throw new Error('p'); });
const end = Date.now() + 5; while (Date.now() < end);
throw new Error('main');
// > caught main
// > k1
// > caught k1
// > t1
// > caught t1
// > t2
// > caught t2
// > k2
// > tick of main
// > tick of k1
// > tick of t1
// > tick of t2
// > m1
// > caught m1
// > m2
// > p
// > job of main
// > job of k1
// > job of t1
// > job of t2
// > job of m1
// > tick of m1
// > caught p
// > tick of p
// > job of p
// > i1
// > caught i1
// > i2
// > tick of i1
// > job of i1
---
// ticks and jobs of tasks that throw
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
process.nextTick(() => { console.log('k1'); queueMicrotask(() => console.log('m of k1')); throw new Error('k1'); });
process.nextTick(() => { console.log('k2'); });
queueMicrotask(() => { console.log('m1'); process.nextTick(() => console.log('k of m1')); throw new Error('m1'); });
queueMicrotask(() => { console.log('m2'); });
setTimeout(() => { console.log('t1'); process.nextTick(() => console.log('k of t1')); queueMicrotask(() => console.log('m of t1')); throw new Error('t1'); }, 1);
setTimeout(() => { console.log('t2'); }, 1);
setImmediate(() => { console.log('i1'); process.nextTick(() => console.log('k of i1')); queueMicrotask(() => console.log('m of i1')); throw new Error('i1'); });
setImmediate(() => { console.log('i2'); });
const end = Date.now() + 5; while (Date.now() < end);
// > k1
// > caught k1
// > t1
// > caught t1
// > t2
// > k2
// > k of t1
// > m1
// > caught m1
// > m2
// > m of k1
// > m of t1
// > k of m1
// > i1
// > caught i1
// > i2
// > k of i1
// > m of i1
---
// an unhandledRejection listener that throws
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
process.on('unhandledRejection', (e) => { console.log('rej', e.message); throw new Error('from rej'); });
Promise.reject(new Error('a')); Promise.reject(new Error('b'));
process.nextTick(() => { throw new Error('k') });
setTimeout(() => console.log('t'), 1);
const end = Date.now() + 5; while (Date.now() < end);
// > caught k
// > t
// > rej a
// > caught from rej
---
// microtasks that throw
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
queueMicrotask(() => { console.log('m1'); throw new Error('m1'); });
queueMicrotask(() => { console.log('m2'); throw new Error('m2'); });
setTimeout(() => { queueMicrotask(() => { console.log('m3'); throw new Error('m3'); });queueMicrotask(() => { console.log('m4'); throw new Error('m4'); }); process.nextTick(() => console.log('k3')) }, 1);
// > m1
// > caught m1
// > m2
// > caught m2
// > k3
// > m3
// > caught m3
// > m4
// > caught m4
---
// an immediate that throws, and one that it made
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
setImmediate(() => { setImmediate(() => { console.log('new'); throw new Error('new') }); process.nextTick(() => console.log('k')); queueMicrotask(() => console.log('m')); throw new Error('i'); });
setTimeout(() => { console.log('t') }, 50);
// > caught i
// > new
// > caught new
// > k
// > m
// > t
---
// a tick that throws
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
process.on('unhandledRejection', (e) => { console.log('rej', e); if (e == 1) throw new Error('from rej'); });
process.on('rejectionHandled', (e) => { console.log('handled'); throw new Error('h') });
const a = Promise.reject(1), b = Promise.reject(2);
setTimeout(() => { console.log('t'); a.catch(() => {}); b.catch(() => {}); Promise.reject(3) }, 1);
setTimeout(() => { console.log('u'); }, 50);
const end = Date.now() + 5; while (Date.now() < end);
process.nextTick(() => { process.nextTick(() => { throw new Error('inner') }); process.nextTick(() => { console.log('inner2') }) });
// > caught inner
// > t
// > inner2
// > rej 3
// > u
---
// a tick that throws when nothing else is pending
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
process.on('beforeExit', () => { console.log('beforeExit'); });
process.nextTick(() => { throw new Error('k') });
process.nextTick(() => { console.log('k2') });
Promise.resolve().then(() => console.log('job'));
// > caught k
// > k2
// > job
// > beforeExit
---
// rejections that are handled while others are told
process.on('uncaughtException', (e) => { console.log('caught', e.message); });
const ps = [];
process.on('unhandledRejection', (e, p) => { console.log('rej', e); if (e == 1) { ps[1].catch(() => console.log('c2')); Promise.reject(4) } if (e == 3) throw new Error('from rej'); });
process.on('rejectionHandled', (p) => { console.log('handled', ps.indexOf(p)); });
ps.push(Promise.reject(1), Promise.reject(2), Promise.reject(3), Promise.reject(5));
setTimeout(() => { console.log('t'); for (const p of ps) p.catch(() => {});  }, 1);
setTimeout(() => { console.log('u'); }, 50);
const end = Date.now() + 5; while (Date.now() < end);
// > rej 1
// > rej 2
// > rej 3
// > caught from rej
// > t
// > c2
// > handled 0
// > handled 2
// > rej 4
// > u
