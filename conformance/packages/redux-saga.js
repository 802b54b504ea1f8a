// A page of calls of redux-saga: generators that describe effects.
const { createStore, applyMiddleware } = require("redux");
const saga = require("redux-saga");
const { call, put, take, takeEvery, takeLatest, fork, spawn, join, cancel, cancelled, select, delay, race, all, apply, cps, actionChannel, flush, getContext, setContext, throttle, debounce, retry } = require("redux-saga/effects");
const { channel, buffers, eventChannel, END, runSaga, stdChannel } = saga;
const log = (...a) => console.log(...a);

const reducer = (state = { n: 0, seen: [] }, a) => (a.type === "inc" ? { n: state.n + (a.by ?? 1), seen: state.seen.concat(a.type) } : state);
const middleware = saga.default({ context: { name: "context" }, onError: (e, { sagaStack }) => log("onError", e.message, sagaStack.split("\n").length > 0) });
const store = createStore(reducer, applyMiddleware(middleware));

function* counter() {
  for (let i = 0; i < 2; i++) {
    const a = yield take("ask");
    yield put({ type: "inc", by: a.by });
    log("after put", yield select((s) => s.n));
  }
  return "counted";
}
function* slow(name, ms) {
  try { yield delay(ms); log("finished", name); return name; } finally { if (yield cancelled()) log("cancelled", name); }
}
function* root() {
  const task = yield fork(counter);
  const tick = yield takeEvery("tick", function* (a) { log("tick", a.i); });
  yield takeLatest("latest", slow, "latest", 50);
  yield put({ type: "tick", i: 1 });
  yield put({ type: "tick", i: 2 });
  yield put({ type: "ask", by: 5 });
  yield put({ type: "ask" });
  log(yield join(task), task.isRunning(), store.getState());
  yield cancel(tick);
  yield put({ type: "tick", i: 3 });
  log(yield call((a, b) => a + b, 1, 2), yield apply({ x: 3 }, function (y) { return this.x + y; }, [4]), yield cps((v, cb) => setTimeout(cb, 1, null, v), "cps"), yield call(async () => "async"));
  log(yield race({ slow: call(slow, "loser", 50), fast: call(slow, "winner", 2) }), yield all([call(slow, "a", 2), 5, call(() => Promise.resolve(6))]), yield all({ x: delay(1, "x"), y: 2 }));
  try { yield call(() => Promise.reject(new Error("rejected"))); } catch (e) { log("caught", e.message); }
  try { yield all([call(slow, "stopped", 50), call(function* () { yield delay(1); throw new Error("in all"); })]); } catch (e) { log("caught", e.message); }
  const c = yield call(channel, buffers.sliding(2));
  for (let i = 0; i < 4; i++) yield put(c, i);
  log(yield take(c), yield flush(c));
  const chan = yield actionChannel("queued", buffers.expanding(1));
  for (let i = 0; i < 3; i++) yield put({ type: "queued", i });
  for (let i = 0; i < 3; i++) log("from channel", (yield take(chan)).i);
  const events = eventChannel((emit) => { let i = 0; const id = setInterval(() => (i < 2 ? emit("event " + i++) : emit(END)), 1); return () => { clearInterval(id); log("unsubscribed"); }; });
  try { for (;;) log(yield take(events)); } finally { log("closed", yield cancelled()); yield* after(); }
}
function* after() {
  log(yield getContext("name"));
  yield setContext({ name: "changed" });
  log(yield getContext("name"));
  yield put({ type: "latest" });
  yield put({ type: "latest" });
  yield delay(500);
  yield join(yield spawn(function* () { log(yield retry(3, 1, flaky)); }));
  const t = yield fork(slow, "to cancel", 100);
  yield cancel(t);
  log(t.isCancelled(), t.isRunning());
  const d = yield debounce(20, "typed", function* (a) { log("typed", a.text); });
  const th = yield throttle(30, "scroll", function* (a) { log("scroll", a.i); });
  for (const text of ["a", "ab", "abc"]) yield put({ type: "typed", text });
  for (let i = 0; i < 3; i++) yield put({ type: "scroll", i });
  yield delay(200);
  yield cancel([d, th]);
  yield put(END);
}
let tries = 0;
function flaky() { if (++tries < 3) throw new Error("try " + tries); return "tried " + tries; }
const task = middleware.run(root);
task.toPromise().then((v) => {
  log("root ended", v, task.isRunning());
  return middleware.run(function* () { yield call(() => { throw new Error("uncaught in a saga"); }); }).toPromise();
}).catch((e) => log("promise", e.message)).then(() => {
  const dispatched = [];
  const input = stdChannel();
  const t = runSaga({ channel: input, dispatch: (a) => dispatched.push(a), getState: () => 42 }, function* (x) { yield put({ type: "out", x }); const a = yield take("in"); yield put({ type: "got", v: a.v, s: yield select() }); return "ran"; }, 1);
  input.put({ type: "in", v: 2 });
  return t.toPromise().then((r) => log(r, JSON.stringify(dispatched)));
});
