// next takes one tick
async function* g() { yield 1; } const i = g(); i.next().then((v) => console.log(v)); i.next().then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 1, done: false }
// > { value: undefined, done: true }
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// requests are served in order
async function* g() { console.log('start'); yield 'a'; console.log('between'); yield 'b'; } const i = g(); for (let n = 0; n < 4; n++) i.next(n).then((v) => console.log(n, v)); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > start
// > sync
// > between
// > tick 0
// > 0 { value: 'a', done: false }
// > tick 1
// > 1 { value: 'b', done: false }
// > 2 { value: undefined, done: true }
// > 3 { value: undefined, done: true }
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// yield of a promise
async function* g() { yield Promise.resolve('p'); yield Promise.reject('r'); yield 'never'; } const i = g(); i.next().then(console.log); i.next().catch(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 'p', done: false }
// > tick 1
// > r
// > { value: undefined, done: true }
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// yield of a rejection can be caught
async function* g() { try { yield Promise.reject('r'); } catch (e) { yield 'caught ' + e; } } const i = g(); i.next().then(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > { value: 'caught r', done: false }
// > { value: undefined, done: true }
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// values that are sent
async function* g() { console.log(await (yield 1), yield 2); } const i = g(); i.next('ignored'); i.next(Promise.resolve('sent')).then((v) => console.log(v)); i.next('two').then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > sent two
// > tick 2
// > { value: 2, done: false }
// > { value: undefined, done: true }
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// return before the start
async function* g() { console.log('never'); } const i = g(); i.return('r').then((v) => console.log(v)); i.next().then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 'r', done: true }
// > { value: undefined, done: true }
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// return of a promise before the start
async function* g() {} const i = g(); i.return(Promise.resolve('p')).then((v) => console.log(v)); i.return(Promise.reject('x')).catch(console.log); i.next().then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 'p', done: true }
// > tick 1
// > x
// > { value: undefined, done: true }
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// throw before the start
async function* g() {} const i = g(); i.throw('t').catch(console.log); i.next().then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > t
// > { value: undefined, done: true }
// > tick 0
// > tick 1
// > tick 2
// > tick 3
---
// return at a yield
async function* g() { try { yield 1; } finally { console.log('finally'); yield 'from finally'; } } const i = g(); i.next().then(console.log); i.return('r').then(console.log); i.next().then(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 1, done: false }
// > finally
// > tick 1
// > tick 2
// > { value: 'from finally', done: false }
// > { value: 'r', done: true }
// > { value: undefined, done: true }
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
// return of a rejected promise at a yield
async function* g() { try { yield 1; } catch (e) { console.log('caught', e); return 'after'; } } const i = g(); i.next(); i.return(Promise.reject('x')).then(console.log, console.log);
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > caught x
// > tick 1
// > tick 2
// > { value: 'after', done: true }
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// throw at a yield
async function* g() { try { yield 1; } catch (e) { console.log('caught', e); yield 2; } return 3; } const i = g(); i.next().then(console.log); i.throw('t').then(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > caught t
// > tick 0
// > { value: 1, done: false }
// > tick 1
// > { value: 2, done: false }
// > tick 2
// > { value: 3, done: true }
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// return statements await
async function* g() { return Promise.resolve('awaited'); } g().next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 'awaited', done: true }
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// return statements of rejections within try
async function* g() { try { return Promise.reject('r'); } catch (e) { console.log('caught', e); } } g().next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > caught r
// > tick 0
// > { value: undefined, done: true }
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// a body that throws ends it
async function* g() { throw 'thrown'; } const i = g(); i.next().catch(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > thrown
// > { value: undefined, done: true }
// > tick 0
// > tick 1
// > tick 2
// > tick 3
---
// a body that awaits between
async function* g() { await null; console.log('a'); yield 1; await null; console.log('b'); } const i = g(); i.next().then(() => console.log('n1')); i.next().then(() => console.log('n2'));
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > a
// > tick 0
// > tick 1
// > n1
// > b
// > tick 2
// > n2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// next while it runs
let i; async function* g() { i.next().then((v) => console.log('inner', v)); yield 1; yield 2; } i = g(); i.next().then((v) => console.log('outer', v));
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > outer { value: 1, done: false }
// > tick 1
// > inner { value: 2, done: false }
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// methods on what is no generator
const next = (async function* () {})().next; next.call({}).catch((e) => console.log(e.name)); next.call(5).catch((e) => console.log(e.name)); console.log('no throw');
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > no throw
// > TypeError
// > TypeError
// > tick 0
// > tick 1
---
// yield* of an array
async function* g() { console.log(yield* ['a', Promise.resolve('b')]); } const i = g(); for (let n = 0; n < 3; n++) i.next().then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > { value: 'a', done: false }
// > tick 2
// > tick 3
// > { value: 'b', done: false }
// > tick 4
// > undefined
// > tick 5
// > { value: undefined, done: true }
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// yield* of an async generator
async function* inner() { console.log('got', yield 1); return 'result'; } async function* g() { console.log(yield* inner()); } const i = g(); i.next().then((v) => console.log(v)); i.next('sent').then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > got sent
// > tick 1
// > { value: 1, done: false }
// > tick 2
// > result
// > tick 3
// > { value: undefined, done: true }
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// yield* passes return on
async function* inner() { try { yield 1; } finally { console.log('closed'); } } async function* g() { try { yield* inner(); } finally { console.log('outer closed'); } } const i = g(); i.next().then(console.log); i.return('r').then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 14; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > { value: 1, done: false }
// > tick 2
// > closed
// > tick 3
// > outer closed
// > tick 4
// > { value: 'r', done: true }
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
// > tick 12
// > tick 13
---
// yield* passes throw on
async function* inner() { try { yield 1; } catch (e) { console.log('caught', e); yield 2; } } async function* g() { yield* inner(); } const i = g(); i.next(); i.throw('t').then(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 14; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > caught t
// > tick 1
// > tick 2
// > tick 3
// > { value: 2, done: false }
// > tick 4
// > { value: undefined, done: true }
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
// > tick 12
// > tick 13
---
// yield* without a throw method
const it = { [Symbol.asyncIterator]: () => ({ next: () => ({ done: false, value: 1 }), return() { console.log('closed'); return {}; } }) }; async function* g() { yield* it; } const i = g(); i.next().then(console.log); i.throw('t').catch((e) => console.log(e.name));
let q = Promise.resolve(); for (let k = 0; k < 10; k++) q = q.then(() => console.log('tick', k));
// > closed
// > tick 0
// > { value: 1, done: false }
// > tick 1
// > TypeError
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
---
// yield* without a return method
const it = { [Symbol.asyncIterator]: () => ({ next: () => ({ done: false, value: 1 }) }) }; async function* g() { try { yield* it; } finally { console.log('finally'); } } const i = g(); i.next().then(console.log); i.return(Promise.resolve('r')).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 10; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > { value: 1, done: false }
// > tick 1
// > finally
// > tick 2
// > { value: 'r', done: true }
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
---
// three deep yield*
async function* a() { yield 1; yield 2; } async function* b() { yield* a(); } async function* c() { yield* b(); } (async () => { for await (const x of c()) console.log(x); })();
let q = Promise.resolve(); for (let k = 0; k < 22; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > 1
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > 2
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
// > tick 12
// > tick 13
// > tick 14
// > tick 15
// > tick 16
// > tick 17
// > tick 18
// > tick 19
// > tick 20
// > tick 21
---
// a generator awaited inside
async function* g() { yield 1; yield 2; } (async () => { const i = g(); console.log((await i.next()).value, (await i.next()).value, (await i.next()).done, (await i.next()).done); })();
let q = Promise.resolve(); for (let k = 0; k < 10; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > 1 2 true true
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
---
// a subclass of nothing: prototype chain
async function* g() {} const AIP = Object.getPrototypeOf(Object.getPrototypeOf(g.prototype)); console.log(typeof AIP.next, AIP[Symbol.toStringTag], typeof Object.getPrototypeOf(AIP)[Symbol.asyncIterator], String(g()));
let q = Promise.resolve(); for (let k = 0; k < 1; k++) q = q.then(() => console.log('tick', k));
// > undefined undefined undefined [object AsyncGenerator]
// > tick 0
---
// finally with awaits and a late return
async function* g() { try { yield 1; } finally { await null; console.log('f1'); await null; console.log('f2'); } } const i = g(); i.next().then(() => i.return('r')).then(console.log); i.next().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > f1
// > tick 1
// > f2
// > tick 2
// > { value: undefined, done: true }
// > tick 3
// > tick 4
// > { value: 'r', done: true }
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
