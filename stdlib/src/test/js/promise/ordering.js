// Awaits and reactions take turns.
const log = [];
(async () => { log.push(1); await 0; log.push(3); await 0; log.push(5); })();
Promise.resolve().then(() => log.push(4)).then(() => log.push(6)).then(() => console.log(log.join()));
log.push(2);
// expect: 1,2,3,4,5,6
---
// How many ticks a returned promise takes.
async function a() { return Promise.resolve('a'); }
async function b() { return 'b'; }
async function c() { return await Promise.resolve('c'); }
a().then(console.log); b().then(console.log); c().then(console.log);
Promise.resolve(1).then(console.log).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
// expect: b
// expect: 1
// expect: c
// expect: 2
// expect: a
// expect: 3
// expect: 4
---
// Thenables take a job of their own.
const t = { then(r) { console.log('then called'); r('t'); } };
Promise.resolve(t).then(v => console.log(v));
(async () => console.log(await t, 'awaited'))();
new Promise(r => r(t)).then(v => console.log(v, 'new'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
// expect: then called
// expect: then called
// expect: then called
// expect: 1
// expect: t
// expect: t awaited
// expect: t new
// expect: 2
// expect: 3
---
// The queue of requests of an async generator.
async function* g() { try { const x = yield 1; console.log('got', x); yield Promise.resolve(2); return 3; } finally { console.log('finally'); await 0; console.log('after'); } }
const i = g();
for (const [n, p] of [['a', i.next()], ['b', i.next('X')], ['c', i.return('R')], ['d', i.next()]]) p.then(v => console.log(n, v));
let q = Promise.resolve(); for (let k = 0; k < 14; k++) q = q.then(() => console.log('tick', k));
// expect: got X
// expect: tick 0
// expect: a { value: 1, done: false }
// expect: tick 1
// expect: b { value: 2, done: false }
// expect: finally
// expect: tick 2
// expect: after
// expect: tick 3
// expect: c { value: 'R', done: true }
// expect: d { value: undefined, done: true }
// expect: tick 4
// expect: tick 5
// expect: tick 6
// expect: tick 7
// expect: tick 8
// expect: tick 9
// expect: tick 10
// expect: tick 11
// expect: tick 12
// expect: tick 13
---
// yield* over an async generator closes it.
async function* inner() { try { yield 'i1'; yield 'i2'; } finally { console.log('inner closed'); } }
async function* outer() { const r = yield* inner(); console.log(r); }
(async () => { for await (const v of outer()) { console.log(v); break; } console.log('done'); })();
let q = Promise.resolve(); for (let k = 0; k < 14; k++) q = q.then(() => console.log('tick', k));
// expect: tick 0
// expect: tick 1
// expect: i1
// expect: tick 2
// expect: tick 3
// expect: inner closed
// expect: tick 4
// expect: tick 5
// expect: done
// expect: tick 6
// expect: tick 7
// expect: tick 8
// expect: tick 9
// expect: tick 10
// expect: tick 11
// expect: tick 12
// expect: tick 13
---
// for await over a sync iterable.
const sync = { [Symbol.iterator]() { let n = 0; return { next() { return n++ < 3 ? { value: Promise.resolve(n), done: false } : { value: 'end', done: true }; }, return(v) { console.log('return', v); return {}; } }; } };
(async () => { for await (const v of sync) console.log(v); for await (const v of sync) { console.log(v); if (v === 2) break; } })();
let q = Promise.resolve(); for (let k = 0; k < 20; k++) q = q.then(() => console.log('tick', k));
// expect: tick 0
// expect: 1
// expect: tick 1
// expect: tick 2
// expect: 2
// expect: tick 3
// expect: tick 4
// expect: 3
// expect: tick 5
// expect: tick 6
// expect: tick 7
// expect: tick 8
// expect: 1
// expect: tick 9
// expect: tick 10
// expect: 2
// expect: return undefined
// expect: tick 11
// expect: tick 12
// expect: tick 13
// expect: tick 14
// expect: tick 15
// expect: tick 16
// expect: tick 17
// expect: tick 18
// expect: tick 19
---
// Ticks come before jobs.
process.nextTick(() => { console.log('t1'); Promise.resolve().then(() => console.log('m from t1')); process.nextTick(() => console.log('t3')); });
process.nextTick(() => console.log('t2'));
Promise.resolve().then(() => { console.log('m1'); process.nextTick(() => console.log('t from m1')); }).then(() => console.log('m2'));
queueMicrotask(() => console.log('qm'));
console.log('main');
// expect: main
// expect: t1
// expect: t2
// expect: t3
// expect: m1
// expect: qm
// expect: m from t1
// expect: m2
// expect: t from m1
---
// Timers.
setTimeout(() => { console.log('A'); process.nextTick(() => console.log('A tick')); Promise.resolve().then(() => console.log('A micro')); }, 1);
setTimeout(() => { console.log('B'); }, 1);
setTimeout(() => console.log('C'), 20);
const x = setTimeout(() => console.log('never'), 3); clearTimeout(x);
const u = setTimeout(() => console.log('unref never'), 1000); u.unref(); console.log(u.hasRef(), u.ref() === u, u.hasRef(), u.unref().hasRef());
// expect: false true true false
// expect: A
// expect: A tick
// expect: A micro
// expect: B
// expect: C
---
// Immediates.
setImmediate(() => { console.log('i1'); setImmediate(() => console.log('i3')); process.nextTick(() => console.log('i1 tick')); });
const c = setImmediate(() => console.log('never'));
setImmediate((a, b) => console.log('i2', a, b), 1, 2);
clearImmediate(c);
// expect: i1
// expect: i1 tick
// expect: i2 1 2
// expect: i3
---
// A rejection that is handled late.
const p = Promise.reject(new Error('late'));
setTimeout(() => p.catch(() => {}), 5);
process.on('unhandledRejection', (e) => console.log('UR', e.message));
process.on('rejectionHandled', (q) => console.log('RH', q === p));
// expect: UR late
// expect: RH true
---
// try, catch and finally around awaits.
(async () => { try { await Promise.reject(1); } catch (e) { console.log('caught', e); } finally { console.log('f'); } return 9; })().then(v => console.log(v));
Promise.reject(2).finally(() => console.log('fin')).catch(e => console.log('c', e));
Promise.resolve().then(() => console.log('t1')).then(() => console.log('t2')).then(() => console.log('t3')).then(() => console.log('t4')).then(() => console.log('t5'));
// expect: caught 1
// expect: f
// expect: fin
// expect: t1
// expect: 9
// expect: t2
// expect: t3
// expect: c 2
// expect: t4
// expect: t5
---
// Throws in async generators.
async function* g() { throw new Error('x'); }
g().next().catch(e => console.log('A', e.message));
const h = g(); h.return(5).then(v => console.log('B', v)); h.next().then(v => console.log('C', v));
async function* k() { yield Promise.reject('r'); }
k().next().then(console.log, e => console.log('D', e));
const z = (async function* () { try { yield 1; } catch (e) { console.log('E', e); yield 2; } })();
z.next().then(v => console.log(v)); z.throw('T').then(v => console.log(v)); z.next().then(v => console.log(v));
// expect: A x
// expect: E T
// expect: B { value: 5, done: true }
// expect: C { value: undefined, done: true }
// expect: D r
// expect: { value: 1, done: false }
// expect: { value: 2, done: false }
// expect: { value: undefined, done: true }
---
// Return and throw injected into generators.
function* g() { try { yield 1; yield 2; } finally { yield 'f'; console.log('end'); } }
const i = g(); console.log(i.next(), i.return('r'), i.next(), i.next());
const j = g(); j.next(); try { j.throw(new Error('q')); console.log(j.next()); } catch (e) { console.log(e.message); }
function* d() { const r = yield* { [Symbol.iterator]() { return { next(v) { console.log('n', v); return { value: 0, done: v === 'stop' }; }, throw(e) { console.log('thr', e); return { value: 't', done: true }; } }; } }; console.log('r', r); }
const m = d(); m.next('first'); m.next('second'); console.log(m.throw('E'));
const o = d(); o.next(); console.log(o.return('ret'));
try { g.call().next.call({}); } catch (e) { console.log(e.constructor.name); }
const s = (function* () { s.next(); })(); try { s.next(); } catch (e) { console.log(e.message); }
// expect: end
// expect: { value: 1, done: false } { value: 'f', done: false } { value: 'r', done: true } { value: undefined, done: true }
// expect: end
// expect: q
// expect: n undefined
// expect: n second
// expect: thr E
// expect: r t
// expect: { value: undefined, done: true }
// expect: n undefined
// expect: { value: 'ret', done: true }
// expect: TypeError
// expect: Generator is already running
---
// Awaits in all kinds of places.
async function f(a = (() => { throw new Error('param'); })()) {}
f().catch(e => console.log(e.message));
const g = async () => { await 1; throw 2; }; g().catch(e => console.log(e));
(async () => { const r = []; for (const x of [1, 2, 3]) { r.push(await x, x + await 1); } console.log(r, `${await 'a'}${await 'b'}`, [await 1, ...await [2, 3]], { [await 'k']: await 'v' }, await (async () => 7)()); })();
(async () => { const { a = await 5, ...rest } = { b: await 6 }; console.log(a, rest, null ?? await 8, (await null)?.x, typeof await 1); })();
(async () => { label: for (let i = 0; ; i++) { switch (await i) { case 0: continue label; case 2: break label; default: console.log('i', i); } } })();
// expect: param
// expect: 2
// expect: i 1
// expect: 5 { b: 6 } 8 undefined number
// expect: [ 1, 2, 2, 3, 3, 4 ] ab [ 1, 2, 3 ] { k: 'v' } 7
---
// Nested async functions.
const order = []; const p = Promise.resolve();
(async () => { await p; order.push('a1'); await p; order.push('a2'); })();
p.then(() => order.push('b1')).then(() => order.push('b2'));
(async () => { await (async () => { await p; order.push('c1'); })(); order.push('c2'); })();
(async () => { try { await (async () => { throw 1; })(); } catch { order.push('d'); } })();
setTimeout(() => console.log(order.join()));
// expect: a1,b1,c1,d,a2,b2,c2
---
// Many steps.
let s = 0; (async () => { for (let i = 0; i < 100000; i++) s += await i; console.log(s); })();
let q = Promise.resolve(0); for (let i = 0; i < 100000; i++) q = q.then(v => v + 1); q.then(v => console.log(v));
function* nest(n) { if (n) yield* nest(n - 1); yield n; } let c = 0; for (const x of nest(500)) c += x; console.log(c);
// expect: 125250
// expect: 4999950000
// expect: 100000
---
// super() looks the constructor up before arguments that suspend, and says after them that it is none.
class A { constructor(x) { this.x = 'A' + x; } }
class B { constructor(x) { this.x = 'B' + x; } }
class C extends A { constructor(keep) { const f = async (p) => super(await p).x; return keep(f), {}; } }
let made;
new C((f) => { made = f(Promise.resolve(1)); });
Object.setPrototypeOf(C, B);
made.then(console.log);
new C((f) => { made = f(...[2]); });
made.then(console.log);
class D extends A { constructor(keep) { const f = async (...p) => super(...await p[0], await console.log('argument')).x; return keep(f), {}; } }
Object.setPrototypeOf(D, null);
new D((f) => { made = f([0]); });
Object.setPrototypeOf(D, A);
made.catch((e) => console.log(e.message));
// expect: argument
// expect: A1
// expect: B2
// expect: Super constructor null of D is not a constructor
