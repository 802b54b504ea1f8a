// then of a fulfilled promise
Promise.resolve(1).then(console.log).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > 1
// > tick 0
// > undefined
// > tick 1
// > tick 2
// > tick 3
---
// resolving with a fulfilled promise takes two ticks
new Promise((r) => r(Promise.resolve('in'))).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > in
// > tick 2
// > tick 3
// > tick 4
---
// resolving with a pending promise
let go; const p = new Promise((r) => (go = r)); new Promise((r) => r(p)).then(console.log); go('late');
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > late
// > tick 2
// > tick 3
// > tick 4
---
// resolving with a rejected promise
new Promise((r) => r(Promise.reject('no'))).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > no
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// a handler that returns a promise
Promise.resolve().then(() => Promise.resolve('inner')).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > inner
// > tick 3
// > tick 4
// > tick 5
// > tick 6
---
// a handler that returns a handler's promise
Promise.resolve().then(() => Promise.resolve().then(() => 'nested')).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > nested
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// a handler that returns a thenable
Promise.resolve().then(() => ({ then(r) { console.log('then'); r('thenable'); } })).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > then
// > tick 1
// > thenable
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// a thenable that resolves later
const t = { then(r) { Promise.resolve().then(() => r('later')); } }; Promise.resolve(t).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > later
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// a thenable that resolves with a thenable
const t = { then(r) { r({ then(r2) { r2('twice'); } }); } }; Promise.resolve(t).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > twice
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// a thenable that throws after it has resolved
Promise.resolve({ then(r) { r('first'); throw 'ignored'; } }).then(console.log, console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > first
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// a thenable that throws
Promise.resolve({ then() { throw 'thrown'; } }).then(console.log, (e) => console.log('rejected', e));
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > rejected thrown
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// a getter then that throws
Promise.resolve({ get then() { throw 'getter'; } }).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > getter
// > tick 0
// > tick 1
// > tick 2
// > tick 3
---
// then is read once, when it is resolved
let n = 0; const t = { get then() { n++; console.log('read', n); return undefined; } }; Promise.resolve(t).then(() => console.log('done')); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > read 1
// > sync
// > done
// > tick 0
// > tick 1
// > tick 2
---
// a catch passes values on
Promise.resolve('v').catch(() => console.log('no')).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > v
// > tick 1
// > tick 2
// > tick 3
---
// a rejection passes thens
Promise.reject('r').then(() => console.log('no')).then(() => console.log('no')).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > r
// > tick 2
// > tick 3
// > tick 4
---
// finally keeps the value and waits
Promise.resolve('v').finally(() => Promise.resolve('ignored')).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > v
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// finally keeps the reason
Promise.reject('r').finally(() => 'ignored').catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 7; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > r
// > tick 3
// > tick 4
// > tick 5
// > tick 6
---
// finally that throws replaces
Promise.reject('r').finally(() => { throw 'other'; }).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > other
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// several thens of one promise
const p = Promise.resolve('p'); p.then((v) => console.log(1, v)); p.then((v) => console.log(2, v)).then(() => console.log(4)); p.then((v) => console.log(3, v));
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > 1 p
// > 2 p
// > 3 p
// > tick 0
// > 4
// > tick 1
// > tick 2
---
// a promise that is its own resolution
const p = new Promise((r) => setTimeout(() => r(p))); p.catch((e) => console.log(e.name, e.message));
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > TypeError Chaining cycle detected for promise #<Promise>
---
// the executor runs at once
console.log(1); new Promise((r) => { console.log(2); r(); console.log(3); }).then(() => console.log(5)); console.log(4);
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > 1
// > 2
// > 3
// > 4
// > 5
// > tick 0
// > tick 1
---
// the first call decides
new Promise((res, rej) => { res(1); rej(2); res(3); }).then(console.log, console.log); new Promise((res, rej) => { rej(4); res(5); }).then(console.log, console.log);
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > 1
// > 4
// > tick 0
// > tick 1
---
// a throw after resolving is ignored
new Promise((r) => { r('kept'); throw 'ignored'; }).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > kept
// > tick 0
// > tick 1
---
// handlers that are no functions
Promise.resolve('through').then(null, undefined).then(5).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > through
// > tick 2
// > tick 3
// > tick 4
---
// then on a subclass
class P extends Promise { then(a, b) { console.log('then', typeof a); return super.then(a, b); } } P.resolve(1).then(console.log); (async () => console.log('awaited', await P.resolve(2)))();
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > then function
// > 1
// > then function
// > tick 0
// > tick 1
// > awaited 2
// > tick 2
// > tick 3
// > tick 4
// > tick 5
---
// species
class P extends Promise { static get [Symbol.species]() { console.log('species'); return Promise; } } const q2 = P.resolve(1).then(() => console.log('ran')); console.log(q2 instanceof P, q2 instanceof Promise);
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > species
// > false true
// > ran
// > tick 0
// > tick 1
---
// a patched then is used by await of thenables only
const then = Promise.prototype.then; Promise.prototype.then = function (...a) { console.log('patched'); return then.apply(this, a); }; (async () => { console.log(await Promise.resolve('native')); console.log(await { then(r) { r('thenable'); } }); Promise.prototype.then = then; })();
let q = Promise.resolve(); for (let k = 0; k < 0; k++) q = q.then(() => console.log('tick', k));
// > native
// > thenable
---
// withResolvers and try
const { promise, resolve } = (Promise.withResolvers ?? function () { let resolve; const promise = new Promise((r) => (resolve = r)); return { promise, resolve }; }).call(Promise); promise.then(console.log); resolve(Promise.resolve('resolved'));
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > resolved
// > tick 2
// > tick 3
// > tick 4
---
// constructor getter of an awaited promise
const p = Promise.resolve('p'); Object.defineProperty(p, 'constructor', { get() { console.log('constructor'); return Promise; } }); (async () => console.log(await p))(); Promise.resolve(p) === p && console.log('same');
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > constructor
// > constructor
// > same
// > p
// > tick 0
// > tick 1
// > tick 2
---
// Promise.resolve of another constructor's
class P extends Promise {} const p = new P((r) => r('p')); const r = Promise.resolve(p); console.log(r === p); r.then(console.log); P.resolve(p) === p && console.log('same');
let q = Promise.resolve(); for (let k = 0; k < 6; k++) q = q.then(() => console.log('tick', k));
// > false
// > same
// > tick 0
// > tick 1
// > p
// > tick 2
// > tick 3
// > tick 4
// > tick 5
