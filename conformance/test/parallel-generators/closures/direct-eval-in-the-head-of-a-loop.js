/*---
esid: sec-lineage
description: A direct eval in the head of for-of and for-in sees the head's variables, which are not initialized
includes: [forks.js]
features: [parallel-generators]
---*/

function** of(text) { for (let x of [eval(text)]) { x += yield x; return x; } }
function** inside(text) { for (let x in eval(text)) { x += yield x; return x; } }
function** later() { for (let x of [() => eval("x"), 1]) yield x; }

assert.throws(ReferenceError, () => of("x").next());
assert.throws(ReferenceError, () => inside("x").next());
assert.compareArray(forkedResults(of("1").next(), [1, 2]), [2, 3]);
assert.compareArray(forkedResults(inside("({ a: 1 })").next(), [1, 2]), ["a1", "a2"]);
const s = later().next();
assert.throws(ReferenceError, s.value);
assert.sameValue(s.next().value, 1);
