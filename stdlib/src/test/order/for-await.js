// over an array of promises
(async () => { for await (const x of [Promise.resolve(1), 2]) console.log(x); console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 1
// > tick 1
// > tick 2
// > 2
// > tick 3
// > tick 4
// > end
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// over an async generator
async function* g() { yield 1; yield 2; } (async () => { for await (const x of g()) console.log(x); console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 1
// > tick 1
// > tick 2
// > 2
// > tick 3
// > end
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// a rejection within an array
(async () => { try { for await (const x of [1, Promise.reject('r'), 3]) console.log(x); } catch (e) { console.log('caught', e); } })();
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 1
// > tick 1
// > tick 2
// > caught r
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// break closes an async generator and waits
async function* g() { try { yield 1; yield 2; } finally { await null; console.log('closed'); } } (async () => { for await (const x of g()) break; console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > closed
// > tick 3
// > end
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// return closes
async function* g() { try { yield 1; } finally { console.log('closed'); } } (async () => { for await (const x of g()) return 'r'; })().then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > closed
// > tick 2
// > tick 3
// > r
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// throw closes, and wins over what closing throws
async function* g() { try { yield 1; } finally { console.log('closed'); throw 'lost'; } } (async () => { for await (const x of g()) throw 'kept'; })().catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > closed
// > tick 2
// > tick 3
// > kept
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// continue to an outer loop closes the inner
async function* g(n) { try { yield n + 1; yield n + 2; } finally { console.log('closed', n); } } (async () => { outer: for (const a of [1, 2]) for await (const b of g(a)) { console.log(a, b); continue outer; } })();
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 1 2
// > tick 1
// > closed 1
// > tick 2
// > tick 3
// > tick 4
// > 2 3
// > tick 5
// > closed 2
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// a custom iterator
const it = { [Symbol.asyncIterator]() { let n = 0; return { next() { return n++ < 2 ? { done: false, value: n } : { done: true }; }, return() { console.log('never'); return {}; } }; } }; (async () => { for await (const x of it) console.log(x); console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > 1
// > tick 0
// > 2
// > tick 1
// > end
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
---
// values of async iterators are not awaited
const it = { [Symbol.asyncIterator]: () => ({ n: 0, next() { return Promise.resolve({ done: this.n++ > 0, value: Promise.resolve('inner') }); } }) }; (async () => { for await (const x of it) console.log(x instanceof Promise); })();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > true
// > tick 0
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// asyncIterator before iterator
const it = { [Symbol.asyncIterator]() { console.log('async'); return { next: () => ({ done: true }) }; }, [Symbol.iterator]() { console.log('sync'); } }; (async () => { for await (const x of it); console.log('end'); })();
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > async
// > end
// > tick 0
// > tick 1
// > tick 2
// > tick 3
---
// next that gives no object
const it = { [Symbol.asyncIterator]: () => ({ next: () => 5 }) }; (async () => { for await (const x of it); })().catch((e) => console.log(e.name));
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > TypeError
// > tick 1
// > tick 2
// > tick 3
---
// return that gives no object
const it = { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1 }), return: () => 5 }) }; (async () => { for await (const x of it) break; })().catch((e) => console.log(e.name));
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > TypeError
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// return that rejects after break
const it = { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 1 }), return: () => Promise.reject('closing') }) }; (async () => { for await (const x of it) break; })().catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > closing
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// patterns in heads
async function* g() { yield { a: 1, b: [2] }; } (async () => { for await (const { a, b: [c], d = await 'd' } of g()) console.log(a, c, d); })();
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > 1 2 d
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// closures see their own turn
(async () => { const fs = []; for await (let x of [1, 2]) { x *= 10; fs.push(() => x); } console.log(fs.map((f) => f())); })();
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > [ 10, 20 ]
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// a body that awaits
(async () => { for await (const x of [1, 2]) { console.log('before', x); await null; console.log('after', x); } })();
let q = Promise.resolve(); for (let k = 0; k < 11; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > before 1
// > tick 1
// > after 1
// > tick 2
// > tick 3
// > before 2
// > tick 4
// > after 2
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
---
// two loops over one generator
async function* g() { yield 1; yield 2; yield 3; yield 4; } const i = g(); const f = async (n) => { for await (const x of i) console.log(n, x); }; f('a'); f('b');
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > a 1
// > tick 1
// > b 2
// > tick 2
// > a 3
// > tick 3
// > b 4
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// within an async generator
async function* g() { for await (const x of [1, 2]) yield x * 2; } (async () => { for await (const x of g()) console.log(x); })();
let q = Promise.resolve(); for (let k = 0; k < 18; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > 4
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
---
// over a Map and a string
(async () => { for await (const [k, v] of new Map([['k', Promise.resolve('v')]])) console.log(k, v instanceof Promise); for await (const c of 'ab') console.log(c); })();
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > k true
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > a
// > tick 5
// > tick 6
// > b
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// over nothing iterable
(async () => { for await (const x of 5); })().catch((e) => console.log(e.name)); (async () => { for await (const x of null); })().catch((e) => console.log(e.name));
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > TypeError
// > TypeError
// > tick 0
// > tick 1
---
// a then getter on results is not looked at
const it = { [Symbol.asyncIterator]: () => ({ n: 0, next() { return { done: this.n++ > 0, value: { get then() { console.log('read'); } } }; } }) }; (async () => { for await (const x of it) console.log('turn'); })();
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > turn
// > tick 0
// > tick 1
// > tick 2
// > tick 3
// > tick 4
