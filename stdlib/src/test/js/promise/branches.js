// A timer that a branch starts runs under its step, which has yielded: it sees the step's variables, and no state does.
let ended = 0;
function **g() {
  let n = 0;
  const inc = () => console.log(++n);
  n = yield;
  setTimeout(inc, 1);
  setTimeout(() => setImmediate(() => setTimeout(() => { inc(); if (++ended === 2) last(); }, 1)), 2);
  yield;
  return n;
}
const s = g().next();
const a = s.next(10), b = s.next(20);
function last() { console.log(a.next().value, b.next().value); }
// expect: 11
// expect: 21
// expect: 12
// expect: 22
// expect: 10 20
---
// Microtasks and ticks, too; arguments of timers are passed on; an interval counts in its branch.
function **g() {
  let name = '';
  const add = (x) => { name += x; };
  const show = () => console.log(name);
  add(yield);
  queueMicrotask(() => add('m'));
  process.nextTick(add, 't');
  setTimeout(add, 1, 's');
  let left = 2;
  const interval = setInterval(() => { add('i'); if (--left === 0) { clearInterval(interval); show(); } }, 10);
  yield;
}
const s = g().next();
s.next('a');
s.next('b');
// expect: atmsii
// expect: btmsii
---
// A timer that is started when no step runs sees the home of its closure.
function **g() {
  let n = 1;
  yield () => console.log(n++);
  n = 100;
  yield;
}
const s = g().next();
setTimeout(s.value, 1);
s.next();
setTimeout(s.value, 5);
// expect: 1
// expect: 2
---
// Under what a timer runs does not stay running behind it.
function **g() {
  let n = yield;
  const get = () => n;
  setTimeout(() => console.log('in', get()), 1);
  yield get;
  n = 'later';
  yield;
}
const s = g().next();
const a = s.next('a'), b = s.next('b');
setTimeout(() => console.log('out', a.value(), b.value()), 20);
b.next();
// expect: in a
// expect: in b
// expect: out a b
---
// What a branch awaits by a timer comes back to the branch.
async function **g() {
  let n = 0;
  const add = (d) => { n += d; };
  for (;;) {
    const ms = yield n;
    await new Promise((resolve) => setTimeout(() => { add(ms); resolve(); }, ms));
    add(1000);
  }
}
(async () => {
  const s = await g().next();
  const order = [];
  const states = await Promise.all([30, 1, 15].map((ms) => s.next(ms).then((t) => (order.push(ms), t))));
  console.log(states.map((t) => t.value).join(), order.join());
  console.log((await states[0].next(1)).value);
})();
// expect: 1030,1001,1015 1,15,30
// expect: 2031
---
// Listeners are called by whoever emits.
const { EventEmitter } = require('events');
function **g(emitter) {
  let heard = '';
  emitter.on('x', (v) => { heard += v; });
  for (;;) emitter.emit('x', yield heard);
}
const s = g(new EventEmitter()).next();
console.log(s.next('a').value, s.next('b').value, s.next('a').next('c').value);
// expect: a b ac
---
// A step that throws in a timer is an uncaught error with the stack of the step.
function **g() {
  yield;
  null.x;
}
const s = g().next();
setTimeout(() => { try { s.next(); } catch (e) { console.log(String(e), /at g \(/.test(e.stack)); } }, 1);
// expect: TypeError: Cannot read properties of null (reading 'x') true
