// Iterators that go on together end with the shortest. (not on node)
const log = [];
const source = (name, ...values) => ({
  __proto__: Iterator.prototype,
  next() { return values.length ? { done: false, value: values.shift() } : { done: true }; },
  return() { log.push("closed " + name); return {}; },
});
console.log(JSON.stringify(Iterator.zip([source("a", 1, 2, 3), source("b", 4, 5)]).toArray()), log.join()); // expect: [[1,4],[2,5]] closed a
console.log(JSON.stringify(Iterator.zip([[1, 2], [3]], { mode: "longest", padding: [0, "none"] }).toArray())); // expect: [[1,3],[2,"none"]]
console.log(JSON.stringify(Iterator.zip([[1, 2], [3]], { mode: "longest" }).toArray())); // expect: [[1,3],[2,null]]
console.log(JSON.stringify(Iterator.zip([[1, 2], [3, 4]], { mode: "strict" }).toArray())); // expect: [[1,3],[2,4]]
log.length = 0;
const both = Iterator.zip([source("a", 1), source("b", 1)]);
both.next();
console.log(both.return().done, log.join()); // expect: true closed b,closed a
console.log(Iterator.zip([]).next().done, Iterator.zip([new Set([1])], { mode: undefined }).next().value.length); // expect: true 1
log.length = 0;
try { Iterator.zip([source("a", 1), source("b", 1, 2)], { mode: "strict" }).toArray(); } catch (e) { console.log(e.name, log.join()); } // expect: TypeError closed b
Iterator.zip([], { mode: "shorter" }); // throws: TypeError: mode must be "shortest", "longest", or "strict", not shorter
---
// Keyed. (not on node)
const s = Symbol("s");
const all = Iterator.zipKeyed({ a: [1, 2], [s]: [3], skipped: undefined }, { mode: "longest", padding: { [s]: "pad" } }).toArray();
console.log(JSON.stringify(all), all[1][s], Object.getPrototypeOf(all[0])); // expect: [{"a":1},{"a":2}] pad null
Iterator.zipKeyed({ a: "string" }); // throws: TypeError: string is not an object
---
// Chunks and windows, and what is among the values. (not on node)
const show = (it) => console.log(JSON.stringify([...it]));
show([1, 2, 3, 4, 5].values().chunks(2)); // expect: [[1,2],[3,4],[5]]
show([1, 2, 3, 4].values().windows(3)); // expect: [[1,2,3],[2,3,4]]
show([1, 2].values().windows(3)); // expect: []
show([1, 2].values().windows(3, "allow-partial")); // expect: [[1,2]]
show([1, 2, 3].values().windows(3, "allow-partial")); // expect: [[1,2,3]]
show([1, 2].values().windows(1, "allow-partial")); // expect: [[1],[2]]
console.log([1, NaN].values().includes(NaN), [1, 2].values().includes(1, 1)); // expect: true false
[].values().chunks(0); // throws: RangeError: 0 is out of range
