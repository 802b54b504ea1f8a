// Async generators that delegate to each other: on which turn of the job queue each of them goes on.
const log = [];
let t = 0; const clock = async () => { for (let i = 0; i < 60; i++) { await null; t++; } };
async function* leaf(n) { try { for (let i = 0; i < n; i++) log.push([t, 'sent', yield i]); return 'leaf'; } catch (e) { log.push([t, 'caught', e]); yield 'c'; return 'after catch'; } finally { log.push([t, 'leaf finally']); } }
async function* mid(n) { const r = yield* leaf(n); log.push([t, 'mid got', r]); return r + '!'; }
async function* top1(n) { try { return yield* mid(n); } finally { log.push([t, 'top finally']); } }
async function* sync() { yield* [1, Promise.resolve(2), 3]; return 'sync'; }
async function run(name, ...ops) {
  t = 0; log.length = 0; const c = clock();
  const it = name();
  const ps = ops.map(([m, v]) => it[m](v).then((r) => log.push([t, m, JSON.stringify(r)]), (e) => log.push([t, m, 'rejected', String(e)])));
  await Promise.all(ps); await c;
  console.log(ops.map((o) => o[0]).join(), log.map((l) => l.join(' ')).join(' | '));
}
(async () => {
  await run(() => top1(3), ['next'], ['next', 'a'], ['next', 'b'], ['next', 'c'], ['next']);
  await run(() => top1(3), ['next'], ['throw', 'x'], ['next', 'b'], ['next', 'c']);
  await run(() => top1(3), ['next'], ['return', 'x'], ['next', 'b']);
  await run(() => top1(3), ['next'], ['return', Promise.resolve('y')], ['next', 'b']);
  await run(() => top1(3), ['next'], ['return', Promise.reject('z')], ['next', 'b'], ['next'], ['next']);
  await run(() => sync(), ['next'], ['next'], ['next'], ['next'], ['next']);
  await run(() => sync(), ['next'], ['return', 5], ['next']);
  await run(() => mid(2), ['return', 1], ['next']);
  await run(() => mid(2), ['throw', 1], ['next']);
  await run(() => mid(1), ['next'], ['next'], ['next']);
})();
// expect: next,next,next,next,next 0 sent a | 4 next {"value":0,"done":false} | 3 sent b | 7 next {"value":1,"done":false} | 6 sent c | 10 next {"value":2,"done":false} | 10 leaf finally | 11 mid got leaf | 14 top finally | 15 next {"value":"leaf!","done":true} | 15 next {"done":true}
// expect: next,throw,next,next 3 caught x | 4 next {"value":0,"done":false} | 7 throw {"value":"c","done":false} | 7 leaf finally | 8 mid got after catch | 11 top finally | 12 next {"value":"after catch!","done":true} | 12 next {"done":true}
// expect: next,return,next 4 next {"value":0,"done":false} | 6 leaf finally | 8 top finally | 9 return {"value":"x","done":true} | 9 next {"done":true}
// expect: next,return,next 4 next {"value":0,"done":false} | 6 leaf finally | 8 top finally | 9 return {"value":"y","done":true} | 9 next {"done":true}
// expect: next,return,next,next,next 4 next {"value":0,"done":false} | 4 caught z | 8 return {"value":"c","done":false} | 8 leaf finally | 9 mid got after catch | 12 top finally | 13 next {"value":"after catch!","done":true} | 13 next {"done":true} | 13 next {"done":true}
// expect: next,next,next,next,next 3 next {"value":1,"done":false} | 5 next {"value":2,"done":false} | 7 next {"value":3,"done":false} | 10 next {"value":"sync","done":true} | 10 next {"done":true}
// expect: next,return,next 3 next {"value":1,"done":false} | 5 return {"value":5,"done":true} | 5 next {"done":true}
// expect: return,next 2 return {"value":1,"done":true} | 2 next {"done":true}
// expect: throw,next 1 throw rejected 1 | 1 next {"done":true}
// expect: next,next,next 0 sent  | 3 next {"value":0,"done":false} | 3 leaf finally | 4 mid got leaf | 6 next {"value":"leaf!","done":true} | 6 next {"done":true}
