// Iterator helpers are lazy, count from zero and close what they leave.
const log = [];
const source = (n) => ({ __proto__: Iterator.prototype, i: 0, next() { log.push("n" + this.i); return { done: this.i >= n, value: this.i++ }; }, return() { log.push("closed"); return {}; } });
const it = source(5).map((x, i) => x * 10 + i).filter((x) => x % 2);
console.log(log.length, JSON.stringify(it.next()), log.join(), it.return().done, log.join(), it.next().done); // expect: 0 {"value":11,"done":false} n0,n1 true n0,n1,closed true
console.log(source(3).toArray().join(), source(9).take(2).toArray().join(), source(5).drop(3).toArray().join(), source(3).flatMap((x) => [x, -x]).toArray().join()); // expect: 0,1,2 0,1 3,4 0,0,1,-1,2,-2
console.log(source(4).reduce((a, b) => a + b), source(4).reduce((a, b) => a + b, "s"), source(4).some((x) => x === 2), source(4).every((x) => x < 2), source(4).find((x) => x > 1), source(4).find((x) => x > 9)); // expect: 6 s0123 true false 2 undefined
console.log([...[1, 2].values().map((x) => x + 1)].join(), Object.prototype.toString.call(it), [1, 2, 3].values().take(0).next().done, new Set([1, 2]).values().drop(1).toArray().join()); // expect: 2,3 [object Iterator Helper] true 2
source(3).take(NaN); // throws: RangeError: NaN must be positive
---
// What a callback throws closes the iterator; an invalid argument does too.
let closed = 0;
const source = { __proto__: Iterator.prototype, next() { return { done: false, value: 1 }; }, return() { closed++; return {}; } };
for (const f of [() => source.map(1), () => source.drop(-1), () => source.map(() => { throw new Error("callback"); }).next(), () => source.forEach(() => { throw new Error("each"); }), () => source.flatMap(() => 5).next()])
  try { f(); console.log("no error"); } catch (e) { console.log(e.name + ": " + e.message, closed); }
// expect: TypeError: 1 is not a function 1
// expect: RangeError: -1 must be positive 2
// expect: Error: callback 3
// expect: Error: each 4
// expect: TypeError: 5 is not an object 5
let self;
self = source.map(() => self.next());
self.next(); // throws: TypeError: Generator is already running
---
// Iterator itself.
class Mine extends Iterator { next() { return { done: true }; } }
console.log(new Mine() instanceof Iterator, new Mine()[Symbol.iterator]() instanceof Mine, Iterator.from("ab").toArray().join(), Iterator.from({ next: () => ({ done: true, value: 1 }) }).toArray().length); // expect: true true a,b 0
console.log(Iterator.concat([1], new Set([2, 3]), "no".split("")).toArray().join(), Iterator.prototype[Symbol.toStringTag], Iterator.prototype.constructor === Iterator); // expect: 1,2,3,n,o Iterator true
const o = Object.create(Iterator.prototype);
o[Symbol.toStringTag] = "Own";
console.log(Object.getOwnPropertySymbols(o).length, String(o)); // expect: 1 [object Own]
new Iterator(); // throws: TypeError: Abstract class Iterator not directly constructable
---
Iterator.prototype.constructor = 1; // throws: TypeError: Cannot assign to this property
---
// DisposableStack disposes in reverse and keeps every error.
const log = [];
const stack = new DisposableStack();
console.log(stack.use({ [Symbol.dispose]() { log.push("use"); } }) instanceof Object, stack.adopt(7, (v) => log.push("adopt" + v)), stack.defer(() => log.push("defer")), stack.use(null), stack.disposed); // expect: true 7 undefined null false
const moved = stack.move();
console.log(stack.disposed, moved.dispose(), log.join(), moved.disposed, moved.dispose()); // expect: true undefined defer,adopt7,use true undefined
const failing = new DisposableStack();
failing.defer(() => { throw 1; });
failing.defer(() => { throw 2; });
failing.defer(() => log.push("still"));
try { failing[Symbol.dispose](); } catch (e) { console.log(e.name, e.error, e.suppressed, log.at(-1)); } // expect: SuppressedError 1 2 still
moved.defer(() => 1); // throws: ReferenceError: Cannot add values to a disposed stack!
