// A page of calls of rxjs: observables, schedulers, promises and async iterables.
const rx = require("rxjs");
const { of, from, interval, timer, merge, concat, zip, combineLatest, forkJoin, race, defer, range, generate, throwError, EMPTY, NEVER, Subject, BehaviorSubject, ReplaySubject, AsyncSubject, Observable, iif, using, fromEvent, firstValueFrom, lastValueFrom, asapScheduler, asyncScheduler, queueScheduler, scheduled } = rx;
const o = rx;
const log = (...a) => console.log(...a);
const show = (name) => ({ next: (v) => log(name, v), error: (e) => log(name, "error", e.message ?? e), complete: () => log(name, "complete") });

const run = (observable, name) => new Promise((resolve) => observable.pipe(o.finalize(resolve)).subscribe(show(name)));

const s = new Subject(), b = new BehaviorSubject(0), r = new ReplaySubject(2), a = new AsyncSubject();
for (const [n, x] of [["subject", s], ["behavior", b], ["replay", r], ["async", a]]) { x.next(1); x.subscribe(show(n)); x.next(2); x.next(3); x.complete(); x.subscribe(show(n + " late")); }
async function inTurn() {
  await run(of(1, 2, 3, 4).pipe(o.map((x) => x * 2), o.filter((x) => x > 2), o.scan((a, x) => a + x, 0), o.startWith("start"), o.endWith("end")), "pipe");
  await run(range(1, 6).pipe(o.bufferCount(2, 3), o.mergeMap((b) => from(b)), o.distinct(), o.toArray()), "buffers");
  await run(from(new Map([["k", 1]])), "map");
  await run(from((function* () { try { yield 1; yield 2; yield 3; } finally { log("generator closed"); } })()).pipe(o.take(2)), "generator");
  await run(from((async function* () { yield "a"; await null; yield "b"; })()), "async generator");
  await run(from(Promise.resolve("p")), "promise");
  await run(throwError(() => new Error("thrown")).pipe(o.catchError((e) => of("caught " + e.message)), o.finalize(() => log("finalized"))), "catch");
  let attempts = 0;
  await run(defer(() => (++attempts < 3 ? throwError(() => new Error("again")) : of("attempt " + attempts))).pipe(o.retry(5)), "retry");
  await run(concat(of(1), EMPTY, of(2)).pipe(o.pairwise()), "concat");
  await run(zip(of(1, 2, 3), of("a", "b")), "zip");
  await run(combineLatest([of(1, 2), of("x", "y")]), "combine");
  await run(forkJoin({ a: timer(2).pipe(o.map(() => "a")), b: Promise.resolve("b") }), "fork");
  await run(race(timer(20), timer(2).pipe(o.map(() => "fast"))), "race");
  await run(generate({ initialState: 0, condition: (x) => x < 3, iterate: (x) => x + 1 }).pipe(o.reduce((a, b) => a + b)), "generate");

  const shared = interval(1).pipe(o.take(3), o.share());
  shared.subscribe(show("share 1"));
  await run(shared.pipe(o.map((x) => -x)), "share 2");
  await run(interval(20).pipe(o.take(3), o.exhaustMap((i) => timer(30).pipe(o.map(() => i)))), "exhaust");
  await run(from(["a", "ab", "abc"]).pipe(o.debounceTime(2)), "debounce");
  await run(of(1, 2, 3).pipe(o.concatMap((x) => of(x).pipe(o.delay(1)))), "delayed");
  await run(of(1, 2, 3).pipe(o.switchMap((x) => timer(1).pipe(o.map(() => x)))), "switch");
  await run(NEVER.pipe(o.timeout(3)), "never");
  await run(of(1, 2, 3, 4).pipe(o.groupBy((x) => x % 2), o.mergeMap((g) => g.pipe(o.toArray(), o.map((v) => [g.key, v])))), "group");
  await run(of(1, 2, 3).pipe(o.partition ? o.map((x) => x) : o.map((x) => x), o.withLatestFrom(b), o.materialize(), o.map((n) => n.kind)), "kinds");
}

log("before schedulers");
asapScheduler.schedule(() => log("asap"));
asyncScheduler.schedule(() => log("async"));
queueScheduler.schedule(() => { queueScheduler.schedule(() => log("queue 2")); log("queue 1"); });
scheduled([1, 2], asapScheduler).subscribe(show("scheduled"));
Promise.resolve().then(() => log("microtask"));
setTimeout(() => log("timeout"));
log("after schedulers");

const custom = new Observable((subscriber) => { subscriber.next(1); subscriber.next(2); subscriber.complete(); subscriber.next(3); return () => log("torn down"); });
custom.subscribe(show("custom"));
custom.subscribe({ next() { throw new Error("in next"); }, error: (e) => log("not here", e) });
process.on("uncaughtException", (e) => log("reported", e.message));
(async () => {
  await inTurn();
  log(await firstValueFrom(interval(1)), await lastValueFrom(of(1, 2, 3)));
  await firstValueFrom(EMPTY).catch((e) => log(e.name, e.message));
  await lastValueFrom(throwError(() => "plain")).catch(log);
  const source = timer(0, 1).pipe(o.take(3));
  const seen = [];
  await source.forEach((x) => seen.push(x));
  log(seen);
  try { for await (const x of rx.from([1, 2])[Symbol.asyncIterator]?.() ?? []) log(x); } catch (e) { log(e.message); }
})();
