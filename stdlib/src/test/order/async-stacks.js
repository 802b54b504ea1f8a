// ==== each program goes on with this after its first line
const show = (e) => console.log(e.stack.split('\n').filter((l) => !/node:|^    at (Object|Module|Function)\./.test(l)).map((l) => l.replaceAll(__filename, 'F')).join('\n'));
const sleep = (ms = 1) => new Promise((r) => setTimeout(r, ms));
async function fail() { await null; throw new Error('deep'); }
async function late() { await sleep(); throw new Error('late'); }
async function middle() { await fail(); }
---
// async functions that await each other
async function outer() { await middle(); }
outer().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async outer (F:7:26)
---
// methods, static methods, arrows and functions without a name
class K { async m() { await middle(); } static async s() { await new K().m(); } }
const o = { async x() { await K.s(); }, y: async () => { await o.x(); } };
const { y } = o;
(async () => { await y(); })().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async K.m (F:7:23)
// >     at async K.s (F:7:60)
// >     at async Object.x (F:8:25)
// >     at async y (F:8:58)
// >     at async F:10:16
---
// async generators
async function* g() { yield 1; await middle(); }
async function* d() { yield* g(); }
(async function all() { for await (const x of d()); })().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async g (F:7:32)
// >     at async d (F:8:23)
// >     at async all (F:9:42)
---
// next called by hand
async function* g() { yield 1; await middle(); }
async function hand() { const i = g(); await i.next(); await i.next(); }
hand().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async g (F:7:32)
// >     at async hand (F:8:56)
---
// Promise.all
async function all() { await Promise.all([1, sleep(), middle()]); }
all().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async Promise.all (index 2)
// >     at async all (F:7:24)
---
// Promise.any and allSettled
async function any() { await Promise.any([late()]); }
any().catch((e) => show(e.errors[0]));
async function settled() { return await Promise.allSettled([1, late()]); }
settled().then((v) => show(v[1].reason));
// > Error: late
// >     at late (F:5:46)
// >     at async Promise.any (index 0)
// >     at async any (F:7:24)
// > Error: late
// >     at late (F:5:46)
// >     at async Promise.allSettled (index 1)
// >     at async settled (F:9:35)
---
// nested combinators
async function nested() { await Promise.all([0, Promise.all([middle()])]); }
nested().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async Promise.all (index 0)
// >     at async Promise.all (index 1)
// >     at async nested (F:7:27)
---
// race
async function race() { await Promise.race([late(), sleep(50)]); }
race().catch(show);
// > Error: late
// >     at late (F:5:46)
// >     at async race (F:7:25)
---
// chains of then, catch and finally
async function chain() { await middle().then(() => 1).catch((e) => { throw e; }).finally(() => 2); }
chain().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async chain (F:7:26)
---
// callbacks of then
async function caller() { await sleep().then(function callback() { throw new Error('in callback'); }); }
caller().catch(show);
// > Error: in callback
// >     at callback (F:7:74)
// >     at async caller (F:7:27)
---
// a returned promise
async function returns() { return late(); }
async function outer() { await returns(); }
outer().catch(show);
// > Error: late
// >     at late (F:5:46)
// >     at async outer (F:8:26)
---
// a promise that is resolved with another
async function wraps() { await new Promise((r) => r(late())); }
wraps().catch(show);
// > Error: late
// >     at late (F:5:46)
// >     at async wraps (F:7:26)
---
// errors before the first await
async function sync() { throw new Error('sync'); }
async function outer() { await sync(); }
outer().catch(show);
// > Error: sync
// >     at sync (F:7:31)
// >     at outer (F:8:32)
---
// errors that the engine makes
async function engine() { await null; null.x; }
(async () => { await engine(); })().catch(show);
// > TypeError: Cannot read properties of null (reading 'x')
// >     at engine (F:7:44)
// >     at async F:8:16
---
// the limit counts waiting functions
async function deep(n) { if (n) await deep(n - 1); else await fail(); }
deep(30).catch(show);
setTimeout(() => { Error.stackTraceLimit = 3; deep(5).catch(show); }, 5);
// > Error: deep
// >     at fail (F:4:43)
// >     at async deep (F:7:57)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// >     at async deep (F:7:33)
// > Error: deep
// >     at fail (F:4:43)
// >     at async deep (F:7:57)
// >     at async deep (F:7:33)
---
// two who wait for one: nobody is told
const p = late();
(async function a() { await p; })().catch(show);
(async function b() { await p; })().catch(() => {});
// > Error: late
// >     at late (F:5:46)
---
// awaits in a loop, a try and an argument
async function places() { for (const x of [1]) { try { await sleep(); console.log(x, await middle()); } finally { await null; } } }
places().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async places (F:7:86)
---
// timers know nobody
async function timed() { await new Promise((r, j) => setTimeout(function () { j(new Error('timer')); }, 1)); }
timed().catch((e) => console.log(e.stack.split('\n').filter((l) => /async/.test(l)).length));
// > 0
---
// captureStackTrace
async function captures() { await null; const o = {}; Error.captureStackTrace(o); show(o); }
(async function outer() { await captures(); })();
// > Error
// >     at captures (F:7:61)
// >     at async outer (F:8:27)
---
// map of async functions
async function maps() { await Promise.all([1, 2].map(async (x) => { await sleep(x); if (x === 2) await middle(); })); }
maps().catch(show);
// > Error: deep
// >     at fail (F:4:43)
// >     at async middle (F:6:27)
// >     at async F:7:98
// >     at async Promise.all (index 1)
// >     at async maps (F:7:25)
