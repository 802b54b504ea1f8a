// the phases
setTimeout(() => console.log('timeout'));
setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('job'));
queueMicrotask(() => console.log('microtask'));
console.log('sync');
const end = Date.now() + 5; while (Date.now() < end);
// > sync
// > tick
// > job
// > microtask
// > timeout
// > immediate
---
// ticks before jobs, after each callback
setImmediate(() => { console.log('i1'); process.nextTick(() => console.log('t1')); Promise.resolve().then(() => console.log('j1')); });
setImmediate(() => { console.log('i2'); Promise.resolve().then(() => console.log('j2')); process.nextTick(() => console.log('t2')); });
// > i1
// > t1
// > j1
// > i2
// > t2
// > j2
---
// ticks that make ticks and jobs
process.nextTick(() => { console.log('t1'); process.nextTick(() => console.log('t2')); Promise.resolve().then(() => { console.log('j1'); process.nextTick(() => console.log('t3')); }).then(() => console.log('j2')); });
// > t1
// > t2
// > j1
// > j2
// > t3
---
// jobs that make jobs run before ticks that they make
Promise.resolve().then(() => { console.log('j1'); process.nextTick(() => console.log('t1')); queueMicrotask(() => console.log('j2')); });
// > j1
// > j2
// > t1
---
// arguments of timers
setTimeout((a, b) => { console.log(a, b); setImmediate((...a) => console.log(a), 1, 2); }, 1, 'x', 'y');
process.nextTick((a) => console.log(a), 'tick');
// > tick
// > x y
// > [ 1, 2 ]
---
// timers of one delay keep their order
for (let i = 0; i < 5; i++) setTimeout(() => console.log(i), 2);
// > 0
// > 1
// > 2
// > 3
// > 4
---
// delays
setTimeout(() => console.log(60), 60);
setTimeout(() => console.log(30), 30);
setTimeout(() => console.log(1), 1);
setTimeout(() => console.log('none'));
setTimeout(() => console.log('negative'), -5);
setTimeout(() => console.log('text'), 'x');
// > 1
// > none
// > negative
// > text
// > 30
// > 60
---
// an interval that clears itself
let n = 0;
const id = setInterval(() => { console.log(n); if (++n === 3) clearInterval(id); }, 1);
// > 0
// > 1
// > 2
---
// clearing before it runs
const a = setTimeout(() => console.log('no'), 1), b = setImmediate(() => console.log('no')), c = setInterval(() => console.log('no'), 1);
clearTimeout(a); clearImmediate(b); clearInterval(c); clearTimeout(undefined); clearTimeout(12345);
setTimeout(() => console.log('end'), 5);
// > end
---
// clearing another timer of the same turn
const a = setTimeout(() => { console.log('a'); clearTimeout(b); }, 1), b = setTimeout(() => console.log('b'), 1);
// > a
---
// clearing another immediate of the same turn
let b;
setImmediate(() => { console.log('a'); clearImmediate(b); });
b = setImmediate(() => console.log('b'));
setImmediate(() => console.log('c'));
// > a
// > c
---
// immediates made by immediates run in the next turn
setImmediate(() => { console.log(1); setImmediate(() => console.log(3)); });
setImmediate(() => console.log(2));
// > 1
// > 2
// > 3
---
// a timer made by an immediate
setImmediate(() => { console.log('i'); setTimeout(() => console.log('t')); Promise.resolve().then(() => console.log('j')); });
// > i
// > j
// > t
---
// an immediate comes before a timer that a timer makes
setTimeout(() => { console.log('t1'); setTimeout(() => console.log('t2'), 1); setImmediate(() => console.log('i')); }, 1);
// > t1
// > i
// > t2
---
// unref
setTimeout(() => console.log('no'), 1000).unref();
setTimeout(() => console.log('yes'), 1);
setInterval(() => {}, 1000).unref();
// > yes
---
// unref and ref
const t = setTimeout(() => console.log('yes'), 2);
t.unref(); t.ref();
console.log(t.hasRef(), t.unref().hasRef(), t.ref() === t);
// > true false true
// > yes
---
// refresh and close
const t = setTimeout(() => console.log('closed'), 1);
t.close();
const r = setTimeout(() => console.log('refreshed'), 2);
r.refresh();
console.log(typeof t[Symbol.toPrimitive]());
// > number
// > refreshed
---
// a timer clears by its number
const t = setTimeout(() => console.log('no'), 1);
clearTimeout(+t);
setTimeout(() => console.log('end'), 3);
// > end
---
// errors in timers end the program after exit listeners
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => { console.log('t'); throw new Error('x'); }, 1);
setTimeout(() => console.log('never'), 5);
// > t
// > exit 1
// exit 1
---
// uncaughtException keeps it going: timers
process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
setTimeout(() => { throw new Error('in timer'); }, 1);
setTimeout(() => console.log('end'), 5);
// > in timer uncaughtException
// > end
---
// uncaughtException keeps it going: immediates
process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
setImmediate(() => { throw new Error('in immediate'); });
setImmediate(() => console.log('next'));
setTimeout(() => console.log('end'), 20);
// > in immediate uncaughtException
// > next
// > end
---
// uncaughtException keeps it going: microtasks
process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
queueMicrotask(() => { throw new Error('in microtask'); });
queueMicrotask(() => console.log('next'));
setTimeout(() => console.log('end'), 20);
// > in microtask uncaughtException
// > next
// > end
---
// a throwing tick does not stop the next
process.on('uncaughtException', (e) => console.log(e.message));
process.nextTick(() => { throw new Error('t1'); });
process.nextTick(() => console.log('t2'));
Promise.resolve().then(() => console.log('j'));
// > t1
// > t2
// > j
---
// await in timers
setTimeout(async () => { console.log('t1'); await null; console.log('t1 after'); }, 1);
setTimeout(() => console.log('t2'), 1);
// > t1
// > t1 after
// > t2
---
// a promise of a timer
const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
(async () => { console.log(await sleep(40, 'a')); console.log(await Promise.all([sleep(3, 'b'), sleep(1, 'c')])); })();
sleep(1).then(() => console.log('first'));
// > first
// > a
// > [ 'b', 'c' ]
---
// queueMicrotask of what is no function
try { queueMicrotask(5); } catch (e) { console.log(e.name, e.code); }
try { setTimeout('text'); } catch (e) { console.log(e.name, e.code); }
try { process.nextTick(); } catch (e) { console.log(e.name, e.code); }
try { setImmediate(null); } catch (e) { console.log(e.name, e.code); }
// > TypeError ERR_INVALID_ARG_TYPE
// > TypeError ERR_INVALID_ARG_TYPE
// > TypeError ERR_INVALID_ARG_TYPE
// > TypeError ERR_INVALID_ARG_TYPE
---
// this in callbacks
setTimeout(function () { console.log(this instanceof Object, typeof this.refresh); setImmediate(function () { console.log(typeof this); }); }, 1);
queueMicrotask(function () { console.log(this === undefined || this === globalThis); });
// > true
// > true function
// > object
---
// an async iterator over timers
async function* every(ms, n) { for (let i = 0; i < n; i++) { await new Promise((r) => setTimeout(r, ms)); yield i; } }
(async () => { for await (const i of every(1, 3)) console.log(i); console.log('end'); })();
// > 0
// > 1
// > 2
// > end
---
// an immediate for each turn of a loop
(async () => { for (let i = 0; i < 3; i++) { await new Promise(setImmediate); console.log('turn', i); } })();
let n = 0; (function again() { console.log('immediate', n); if (++n < 3) setImmediate(again); })();
// > immediate 0
// > turn 0
// > immediate 1
// > turn 1
// > immediate 2
// > turn 2
---
// ticks starve nothing forever
let n = 0;
setImmediate(() => console.log('immediate', n));
(function again() { if (++n < 1000) process.nextTick(again); })();
// > immediate 1000
---
// a thousand jobs before a timer
let n = 0, p = Promise.resolve();
setTimeout(() => console.log('timer', n));
for (let i = 0; i < 1000; i++) p = p.then(() => n++);
// > timer 1000
---
// timers of promises and ticks mixed
process.nextTick(() => Promise.resolve().then(() => console.log('j of t')));
Promise.resolve().then(() => process.nextTick(() => console.log('t of j')));
setTimeout(() => console.log('timer'));
(async () => { await null; console.log('await'); process.nextTick(() => console.log('t of await')); })();
// > await
// > j of t
// > t of j
// > t of await
// > timer
---
// setInterval and microtasks
let n = 0;
const id = setInterval(() => { const k = n++; console.log('i', k); Promise.resolve().then(() => console.log('j', k)); process.nextTick(() => console.log('t', k)); if (n === 2) clearInterval(id); }, 1);
// > i 0
// > t 0
// > j 0
// > i 1
// > t 1
// > j 1
---
// structured order of everything at once
const log = (x) => () => console.log(x);
setTimeout(log('timeout 1'), 1);
process.nextTick(log('tick 1'));
Promise.resolve().then(log('job 1')).then(log('job 2'));
(async () => { log('async 1')(); await 0; log('async 2')(); await new Promise((r) => process.nextTick(r)); log('async 3')(); })();
process.nextTick(() => { log('tick 2')(); queueMicrotask(log('micro of tick')); });
queueMicrotask(() => { log('micro')(); process.nextTick(log('tick of micro')); });
log('sync')();
// > async 1
// > sync
// > tick 1
// > tick 2
// > job 1
// > async 2
// > micro
// > micro of tick
// > job 2
// > tick of micro
// > async 3
// > timeout 1
