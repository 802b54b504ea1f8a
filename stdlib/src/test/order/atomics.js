// those who wait for a place are woken in their order, each as a task of its own; a wait may end by itself
const a = new Int32Array(new SharedArrayBuffer(8));
const wait = (name, place, time) => Atomics.waitAsync(a, place, 0, time).value.then((v) => console.log(name, v));
wait('first', 0); wait('elsewhere', 1); wait('second', 0, 1e6); wait('third', 0, Infinity); wait('soon', 0, 60); wait('sooner', 0, 10);
setTimeout(() => {
  console.log(Atomics.notify(a, 0, 2), Atomics.notify(a, 0, 0), Atomics.notify(a, 0), Atomics.notify(a, 0));
  Promise.resolve().then(() => console.log('job'));
  process.nextTick(() => console.log('tick'));
  setImmediate(() => console.log('immediate'));
}, 300);
// > sooner timed-out
// > soon timed-out
// > 2 0 1 0
// > tick
// > job
// > first ok
// > second ok
// > third ok
// > immediate
---
// what waits keeps no program alive
const a = new Int32Array(new SharedArrayBuffer(4));
Atomics.waitAsync(a, 0, 0).value.then(console.log);
Atomics.waitAsync(a, 0, 0, 50).value.then(console.log);
console.log('end');
// > end
---
// but it is told before the end what has come to it
const a = new Int32Array(new SharedArrayBuffer(4));
Atomics.waitAsync(a, 0, 0).value.then((v) => { console.log(v); Promise.resolve().then(() => console.log('then')); });
console.log(Atomics.notify(a, 0));
// > 1
// > ok
// > then
---
// a thread that waits runs nothing else
const a = new Int32Array(new SharedArrayBuffer(4));
setTimeout(() => console.log('timer'), 1);
Promise.resolve().then(() => console.log('job'));
console.log(Atomics.wait(a, 0, 0, 50));
// > timed-out
// > job
// > timer
