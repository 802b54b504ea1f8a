// await of a value
(async () => { console.log('a1'); await 1; console.log('a2'); await 2; console.log('a3'); })(); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > a1
// > sync
// > a2
// > tick 0
// > a3
// > tick 1
// > tick 2
// > tick 3
---
// await of a native promise takes one tick
(async () => { await Promise.resolve(); console.log('one'); await Promise.resolve().then(() => {}); console.log('then'); })();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > one
// > tick 0
// > tick 1
// > then
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// await of a thenable
(async () => { console.log(await { then(r) { console.log('called'); r('thenable'); } }); })(); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > sync
// > called
// > tick 0
// > thenable
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// await of a rejection
(async () => { try { await Promise.reject('r'); } catch (e) { console.log('caught', e); } finally { console.log('finally'); } })();
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > caught r
// > finally
// > tick 0
// > tick 1
// > tick 2
// > tick 3
---
// return of a value, a promise and an awaited promise
(async () => 1)().then(console.log); (async () => Promise.resolve(2))().then(console.log); (async () => await Promise.resolve(3))().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > 1
// > tick 0
// > 3
// > tick 1
// > 2
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// return of a rejected promise within try
(async () => { try { return Promise.reject('r'); } catch (e) { console.log('not here'); } })().catch((e) => console.log('outside', e)); (async () => { try { return await Promise.reject('r'); } catch (e) { console.log('inside', e); } })();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > inside r
// > tick 0
// > tick 1
// > outside r
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// throw before the first await
const p = (async () => { throw 'at once'; })(); console.log('sync'); p.catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > sync
// > at once
// > tick 0
// > tick 1
// > tick 2
---
// parameters that throw reject
(async (x = (() => { throw 'parameter'; })()) => {})().catch(console.log); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > sync
// > parameter
// > tick 0
// > tick 1
---
// two functions take turns
const f = async (n) => { for (let i = 0; i < 3; i++) { console.log(n, i); await null; } }; f('a'); f('b');
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > a 0
// > b 0
// > a 1
// > b 1
// > tick 0
// > a 2
// > b 2
// > tick 1
// > tick 2
// > tick 3
---
// a function that awaits another
async function g() { console.log('g1'); await null; console.log('g2'); return 'g'; } (async () => { console.log(await g()); })(); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > g1
// > sync
// > g2
// > tick 0
// > g
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// awaits in all operands, in order
(async () => { const v = (n) => { console.log('v', n); return Promise.resolve(n); }; console.log((await v(1)) + (await v(2)) * (await v(3)), [await v(4), await v(5)]); })();
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > v 1
// > v 2
// > tick 0
// > v 3
// > tick 1
// > v 4
// > tick 2
// > v 5
// > tick 3
// > 7 [ 4, 5 ]
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// finally with await in it
(async () => { try { return 'value'; } finally { console.log('f1'); await null; console.log('f2'); } })().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > f1
// > f2
// > tick 0
// > value
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// return in finally replaces a throw
(async () => { try { throw 'lost'; } finally { await null; return 'kept'; } })().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > kept
// > tick 1
// > tick 2
// > tick 3
---
// a loop that awaits, with continue and break
(async () => { for (let i = 0; ; i++) { await null; if (i === 1) continue; if (i > 2) break; console.log('i', i); } console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > i 0
// > tick 0
// > tick 1
// > i 2
// > tick 2
// > end
// > tick 3
// > tick 4
// > tick 5
// > tick 6
---
// an async method, arrow and getter of this
const o = { n: 1, async m() { await null; const f = async () => { await null; return this.n; }; console.log(await f()); } }; o.m();
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > 1
// > tick 2
// > tick 3
// > tick 4
---
// await in a default, a template and a computed key
(async () => { const { a = await Promise.resolve('d') } = {}; console.log(`${a}${await 't'}`, { [await 'k']: await 'v' }); })();
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > dt { k: 'v' }
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// await does not wait where a chain ends
(async () => { const o = null; console.log(o?.[await 1], o?.m(await 2)); console.log(await o?.x); })();
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > undefined undefined
// > undefined
// > tick 0
// > tick 1
// > tick 2
---
// an unhandled throw later
(async () => { await null; throw new Error('x'); })().catch((e) => console.log(e.message)).finally(() => console.log('fin'));
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > x
// > tick 1
// > fin
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// many awaiters of one promise
let go; const p = new Promise((r) => (go = r)); for (const n of [1, 2, 3]) (async () => console.log(n, await p))(); go('went'); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > sync
// > 1 went
// > 2 went
// > 3 went
// > tick 0
// > tick 1
// > tick 2
---
// await of an async function's promise twice
const f = async () => { await null; return {}; }; const p = f(); (async () => console.log((await p) === (await p)))();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > true
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// recursion
const f = async (n) => (n === 0 ? 'bottom' : (await f(n - 1)) + n); f(3).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > bottom123
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// async functions and queueMicrotask
queueMicrotask(() => console.log('m1')); (async () => { console.log('a1'); await null; console.log('a2'); queueMicrotask(() => console.log('m3')); await null; console.log('a3'); })(); queueMicrotask(() => console.log('m2'));
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > a1
// > m1
// > a2
// > m2
// > tick 0
// > m3
// > a3
// > tick 1
// > tick 2
// > tick 3
---
// label and continue through finally
(async () => { outer: for (const i of [1, 2]) { for (;;) { try { await null; continue outer; } finally { console.log('f', i, await 'x'); } } } console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > f 1 x
// > tick 1
// > tick 2
// > f 2 x
// > end
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// switch
(async () => { switch (await 2) { case await 1: console.log('one'); case await 2: console.log('two'); case 3: console.log('three'); break; default: console.log('no'); } })();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > two
// > three
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// destructuring closes its iterator
(async () => { const it = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: undefined }), return() { console.log('closed'); return {}; } }) }; try { const [a = await Promise.reject('r')] = it; } catch (e) { console.log(e); } const [b = await 'default'] = it; console.log(b); })();
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > closed
// > r
// > tick 0
// > closed
// > default
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
---
// a thenable whose then is async
(async () => { console.log(await { async then(r) { await null; r('async then'); } }); })();
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > async then
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
