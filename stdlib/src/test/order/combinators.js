// all of values
Promise.all([1, 2]).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > [ 1, 2 ]
// > tick 1
// > tick 2
// > tick 3
---
// all of nothing
Promise.all([]).then(console.log); Promise.allSettled([]).then(console.log); Promise.any([]).catch((e) => console.log(e.name, e.errors));
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > []
// > []
// > AggregateError []
// > tick 0
// > tick 1
// > tick 2
---
// all of promises of different ages
const late = (n, v) => n ? Promise.resolve().then(() => late(n - 1, v)) : v; Promise.all([late(3, 'a'), late(1, 'b'), late(2, 'c')]).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 12; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > [ 'a', 'b', 'c' ]
// > tick 6
// > tick 7
// > tick 8
// > tick 9
// > tick 10
// > tick 11
---
// all rejects at once
Promise.all([Promise.resolve().then(() => console.log('still runs')), Promise.reject('r')]).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > still runs
// > tick 0
// > r
// > tick 1
// > tick 2
// > tick 3
---
// race of settled promises
Promise.race([Promise.resolve('a'), Promise.resolve('b')]).then(console.log); Promise.race([new Promise(() => {}), Promise.reject('c')]).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > a
// > c
// > tick 1
// > tick 2
// > tick 3
---
// any takes the first fulfilled
Promise.any([Promise.reject(1), Promise.resolve().then(() => 2), Promise.resolve(3)]).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 3
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// any of rejections
Promise.any([Promise.reject(1), Promise.reject(2)]).catch((e) => console.log(e.message, e.errors));
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > All promises were rejected [ 1, 2 ]
// > tick 1
// > tick 2
// > tick 3
---
// allSettled
Promise.allSettled([Promise.reject(1), 2, Promise.resolve().then(() => { throw 3; })]).then((v) => console.log(JSON.stringify(v)));
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > [{"status":"rejected","reason":1},{"status":"fulfilled","value":2},{"status":"rejected","reason":3}]
// > tick 2
// > tick 3
// > tick 4
---
// all calls resolve and then of each
class P extends Promise { static resolve(v) { console.log('resolve', v); return super.resolve(v); } then(a, b) { console.log('then'); return super.then(a, b); } } P.all([1, P.resolve(2)]).then((v) => console.log(v));
let q = Promise.resolve(); for (let k = 0; k < 5; k++) q = q.then(() => console.log('tick', k));
// > resolve 2
// > resolve 1
// > then
// > resolve P [Promise] { 2 }
// > then
// > then
// > tick 0
// > [ 1, 2 ]
// > tick 1
// > tick 2
// > tick 3
// > tick 4
---
// all closes what is iterated, if resolve throws
class P extends Promise { static resolve() { throw 'resolve'; } } P.all({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }), return() { console.log('closed'); return {}; } }) }).catch(console.log);
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > closed
// > resolve
// > tick 0
// > tick 1
// > tick 2
---
// all of thenables
Promise.all([{ then(r) { console.log('t1'); r(1); } }, { then(r) { console.log('t2'); r(2); } }]).then(console.log); console.log('sync');
let q = Promise.resolve(); for (let k = 0; k < 4; k++) q = q.then(() => console.log('tick', k));
// > sync
// > t1
// > t2
// > tick 0
// > tick 1
// > [ 1, 2 ]
// > tick 2
// > tick 3
---
// race and timers
Promise.race([new Promise((r) => setTimeout(r, 20, 'slow')), new Promise((r) => setTimeout(r, 1, 'fast'))]).then(console.log);
let q = Promise.resolve(); for (let k = 0; k < 2; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > fast
---
// nested combinators
Promise.all([Promise.race([Promise.resolve(1)]), Promise.any([Promise.resolve(2)]), Promise.allSettled([3]), Promise.all([4])]).then((v) => console.log(JSON.stringify(v)));
let q = Promise.resolve(); for (let k = 0; k < 9; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > tick 1
// > [1,2,[{"status":"fulfilled","value":3}],[4]]
// > tick 2
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
// > tick 8
---
// a combinator awaited
(async () => { const [a, b] = await Promise.all([1, Promise.resolve(2)]); console.log(a + b); try { await Promise.all([Promise.reject('no')]); } catch (e) { console.log(e); } })();
let q = Promise.resolve(); for (let k = 0; k < 8; k++) q = q.then(() => console.log('tick', k));
// > tick 0
// > 3
// > tick 1
// > tick 2
// > no
// > tick 3
// > tick 4
// > tick 5
// > tick 6
// > tick 7
---
// not iterable
Promise.all(5).catch((e) => console.log(e.name)); Promise.race().catch((e) => console.log(e.name));
let q = Promise.resolve(); for (let k = 0; k < 3; k++) q = q.then(() => console.log('tick', k));
// > TypeError
// > TypeError
// > tick 0
// > tick 1
// > tick 2
