// The constructor.
console.log(Array(3).length, new Array(3, 4).join(), Array.of(7).length, Array.isArray([]), Array.isArray({ length: 0 })); // expect: 3 3,4 1 true false
console.log(0 in new Array(2), Array.from({ length: 2, 0: "a" }).join("-"), Array.from("héé😀").length); // expect: false a- 4
console.log(Array.from([1, 2, 3], function (x, i) { return x * i + this.b; }, { b: 10 }).join()); // expect: 10,12,16
console.log(Array.from({ length: 3 }, (_, i) => i).join(), Array.from(new Set([1, 1, 2])).join(), Array.from(new Map([[1, 2]]))[0].join("=")); // expect: 0,1,2 1,2 1=2
class Mine extends Array {}
console.log(Mine.from([1]) instanceof Mine, Mine.of(1, 2).length, new Mine(4).length, Array.from.call(Object, [5])[0]); // expect: true 2 4 5
console.log(Array[Symbol.species] === Array, Array.length, Array.from.length, Array.of.name); // expect: true 1 1 of
new Array(-1); // throws: RangeError: Invalid array length
---
new Array(1.5); // throws: RangeError: Invalid array length
---
// length.
const a = [1, 2, 3];
a.length = 1;
console.log(a.join(), a.length, a[1]); // expect: 1 1 undefined
a[5] = 6;
console.log(a.length, a.join(), Object.keys(a).join(), 3 in a); // expect: 6 1,,,,,6 0,5 false
a.length = 4294967295;
console.log(a.length, a[5], a.indexOf(6)); // expect: 4294967295 6 5
a[4294967295] = 1;
console.log(a.length, Object.keys(a).join()); // expect: 4294967295 0,5,4294967295
a.length = 2;
console.log(a.join(), a.hasOwnProperty(5)); // expect: 1, false
a.length = -1; // throws: RangeError: Invalid array length
---
// at, with, indexOf, lastIndexOf, includes.
const a = [1, , NaN, -0, "x", 1];
console.log(a.at(-1), a.at(9), a.at(-9), a.at("1"), [1, 2].with(-1, 5).join()); // expect: 1 undefined undefined undefined 1,5
console.log(a.indexOf(1), a.lastIndexOf(1), a.indexOf(NaN), a.indexOf(undefined), a.indexOf(0), a.indexOf(1, 1), a.lastIndexOf(1, -2)); // expect: 0 5 -1 -1 3 5 0
console.log(a.includes(NaN), a.includes(undefined), a.includes(0), a.includes(1, 6), a.includes("y"), [1.5, 2].includes(2), [1.5].indexOf(1.5)); // expect: true true true false false true 0
console.log([1, 2, 3].indexOf(2.0), [1, 2, 3].indexOf(3, -1), [1, 2, 3].lastIndexOf(3, -5), [].indexOf(1), [1].lastIndexOf(1, -Infinity)); // expect: 1 2 -1 -1 -1
console.log(["ab"].indexOf("a" + "b"), [10n].indexOf(10n), [10n].includes(10)); // expect: 0 0 false
[1].with(1, 2); // throws: RangeError: Invalid index : 1
---
// Callbacks see holes as the specification says.
const a = [1, , 3];
console.log(a.map((x) => x * 2).length, 1 in a.map((x) => x), a.filter(() => true).length, a.reduce((x, y) => x + y), a.reduceRight((x, y) => x + "," + y)); // expect: 3 false 2 4 3,1
let seen = [];
a.forEach((x, i, all) => seen.push(x, i, all === a));
console.log(seen.join()); // expect: 1,0,true,3,2,true
console.log(a.find((x) => x === undefined), a.findIndex((x) => x === undefined), a.findLast((x) => x < 3), a.findLastIndex((x) => x === undefined)); // expect: undefined 1 1 1
console.log(a.every((x) => x), a.some((x) => x > 2), [].every((x) => false), [].some((x) => true)); // expect: true true true false
console.log([1, 2].map(function () { return this.k; }, { k: 4 }).join(), [1, 2].map(String).join(), ["1", "2", "3"].map(parseInt).join()); // expect: 4,4 1,2 1,NaN,NaN
[].reduce((x, y) => x); // throws: TypeError: Reduce of empty array with no initial value
---
// A callback may change the array.
const a = [1, 2, 3, 4];
console.log(a.map((x, i) => { if (i === 0) a.length = 2; return x; }).length, a.join()); // expect: 4 1,2
const b = [1, 2];
let n = 0;
b.forEach((x) => { n++; b.push(x); });
console.log(n, b.length); // expect: 2 4
const c = [1, 2, 3];
console.log(c.filter((x, i) => { c[i + 1] = 9; return true; }).join()); // expect: 1,9,9
const d = [0, 1, 2];
console.log(d.map((x) => x === 1 ? "s" : x + 0.5).join(), d.map((x) => x === 2 ? undefined : x).length); // expect: 0.5,s,2.5 3
---
// push, pop, shift, unshift, in arrays of ints, doubles and values.
const a = [];
console.log(a.push(1), a.push(2.5, "x"), a.pop(), a.shift(), a.unshift(0, true), a.join(), a.pop(), a.pop(), a.pop(), a.pop(), a.length); // expect: 1 3 x 1 3 0,true,2.5 2.5 true 0 undefined 0
const o = { length: 1, 0: "z" };
console.log(Array.prototype.push.call(o, "y"), o.length, o[1], Array.prototype.shift.call(o), Object.keys(o).join(), Array.prototype.unshift.call(o, 1, 2), JSON.stringify(o)); // expect: 2 2 y z 0,length 3 {"0":1,"1":2,"2":"y","length":3}
const q = [];
for (let i = 0; i < 100; i++) q.push(i);
let s = 0;
while (q.length) s += q.shift() - q.length;
console.log(s); // expect: 0
console.log([1, 2, 3].unshift(), [, 1].shift(), [1, ,].pop()); // expect: 3 undefined undefined
Object.freeze([1]).push(2); // throws: TypeError: Cannot add property 1, object is not extensible
---
Object.freeze([1]).pop(); // throws: TypeError: Cannot delete property '0' of [object Array]
---
// splice, slice, concat.
const a = [1, 2, 3, 4, 5];
console.log(a.splice(1, 2).join(), a.join(), a.splice(-1).join(), a.join(), a.splice(1, 0, "p", 2.5).join(), a.join(), a.splice().length); // expect: 2,3 1,4,5 5 1,4  1,p,2.5,4 0
console.log(a.splice(0, 1, 7, 8, 9).join(), a.join(), [1, 2, 3].splice(1, undefined).length); // expect: 1 7,8,9,p,2.5,4 0
console.log(a.slice(1, -1).join(), a.slice(-2).join(), a.slice(5, 1).length, a.slice("1").length, [1, , 3].slice(1).hasOwnProperty(0)); // expect: 8,9,p,2.5 2.5,4 0 5 false
console.log([1].concat(2, [3, [4]], "x").length, [].concat([1, , 2]).length, 1 in [].concat([1, , 2]), [1.5].concat([1]).join()); // expect: 5 3 false 1.5,1
console.log([].concat({ length: 2, 0: 1, 1: 2, [Symbol.isConcatSpreadable]: true }).join(), [1].concat(Object.assign([2], { [Symbol.isConcatSpreadable]: false })).length); // expect: 1,2 2
console.log(Array.prototype.concat.call(1, 2).length, typeof Array.prototype.concat.call(1)[0]); // expect: 2 object
---
// Species.
class A extends Array {}
const a = A.of(1, 2, 3);
console.log(a.map((x) => x) instanceof A, a.filter(Boolean).constructor.name, a.slice(1).length, a.concat(1).constructor === A, a.flat() instanceof A, a.toSorted() instanceof A); // expect: true A 2 true true false
class B extends Array { static get [Symbol.species]() { return Array; } }
console.log(B.of(1).map((x) => x) instanceof B, B.of(1).map((x) => x).length); // expect: false 1
const c = [1, 2];
c.constructor = { [Symbol.species]: function (n) { this.n = n; } };
console.log(JSON.stringify(c.map((x) => x * 2)), JSON.stringify(c.splice(0, 1)), JSON.stringify(c.filter(() => 1))); // expect: {"0":2,"1":4,"n":2} {"0":1,"n":1,"length":1} {"0":2,"n":0}
c.constructor = undefined;
console.log(c.map((x) => x).constructor === Array); // expect: true
c.constructor = { [Symbol.species]: 5 };
c.slice(); // throws: TypeError: object.constructor[Symbol.species] is not a constructor
---
// flat, flatMap.
console.log([1, [2, [3, [4]]]].flat().length, JSON.stringify([1, [2, [3, [4]]]].flat(Infinity)), [1, , [2, , 3]].flat().length, [[1]].flat(0).length); // expect: 3 [1,2,3,4] 3 1
console.log([1, 2].flatMap((x) => [x, [x]]).length, [1, 2].flatMap((x) => x).join()); // expect: 4 1,2
[].flatMap({}); // throws: TypeError: flatMap mapper function is not callable
---
// copyWithin, fill, reverse.
console.log([1, 2, 3, 4, 5].copyWithin(0, 3).join(), [1, 2, 3, 4, 5].copyWithin(1, 0, 3).join(), [1, , 3].copyWithin(0, 1).hasOwnProperty(0)); // expect: 4,5,3,4,5 1,1,2,3,5 false
console.log(new Array(3).fill(7).join(), [1, 2, 3].fill("x", 1, -1).join(), [1, 2, 3].fill(0.5).join(), [1, 2, 3].fill(null).length); // expect: 7,7,7 1,x,3 0.5,0.5,0.5 3
console.log([1, 2, 3].reverse().join(), [1, , 3, 4].reverse().hasOwnProperty(2), [1.5, 2].reverse().join(), Array.prototype.reverse.call({ length: 2, 0: "a" }).hasOwnProperty(0)); // expect: 3,2,1 false 2,1.5 false
const f = new Array(3).fill(1);
f[1] = "s";
f[2] = 2.5;
console.log(f.join()); // expect: 1,s,2.5
---
// Copies.
const a = [3, , 1];
console.log([3, 1, 2].toReversed().join(), a.toReversed().hasOwnProperty(1), [3, 1, 2].toSorted().join(), [1, 2, 3].toSpliced(1, 1, "a", "b").join(), [1, 2].toSpliced(0).length, [1, 2].toSpliced().length); // expect: 2,1,3 true 1,2,3 1,a,b,3 0 2
console.log([5, 1, 10].toSorted((x, y) => y - x).join(), a.toSorted().length, a.toSorted()[2], [1, 2].toSpliced(1, 0, 9).join()); // expect: 10,5,1 3 undefined 1,9,2
---
// join, toString.
const a = [1, null, undefined, "s", [2, [3]], 1.5, true, -0];
console.log(a.join(), a.join(""), String(a), [].join(), [null].join(), [1, 2].join(undefined), [1, 2].join("--")); // expect: 1,,,s,2,3,1.5,true,0 1s2,31.5true0 1,,,s,2,3,1.5,true,0   1,2 1--2
const c = [1];
c.push(c, [c]);
console.log(c.join("-"), String(c)); // expect: 1-- 1,,
console.log(Array.prototype.join.call("abc", "."), Array.prototype.toString.call({ join: () => "J" }), Array.prototype.toString.call({}), [1.5, "a"].toLocaleString()); // expect: a.b.c J [object Object] 1.5,a
---
// Iterators.
const a = ["x", "y"];
console.log([...a.entries()].join("|"), [...a.keys()].join(), [...a.values()].join(), a[Symbol.iterator] === a.values); // expect: 0,x|1,y 0,1 x,y true
const i = a[Symbol.iterator]();
a.push("z");
console.log(JSON.stringify(i.next()), [...i].join(), i.next().done, Object.prototype.toString.call(i), i[Symbol.iterator]() === i); // expect: {"value":"x","done":false} y,z true [object Array Iterator] true
a.push("w");
console.log(i.next().done); // expect: true
console.log([...Array.prototype.values.call({ length: 2, 0: 5 })].length, [...[, 1]].length, [...Array.prototype.keys.call("abc")].join()); // expect: 2 2 0,1,2
let log = [];
for (const v of [1, 2, 3]) { log.push(v); if (v === 2) break; }
console.log(log.join()); // expect: 1,2
i.next.call({}); // throws: TypeError: Method Array Iterator.prototype.next called on incompatible receiver #<Object>
---
// Symbol.unscopables.
console.log(Object.keys(Array.prototype[Symbol.unscopables]).join(), Object.getPrototypeOf(Array.prototype[Symbol.unscopables])); // expect: at,copyWithin,entries,fill,find,findIndex,findLast,findLastIndex,flat,flatMap,includes,keys,toReversed,toSorted,toSpliced,values null
console.log(Array.isArray(Array.prototype), Array.prototype.length, Object.getOwnPropertyDescriptor(Array.prototype, "map").enumerable); // expect: true 0 false
---
// Inherited elements are seen through holes.
Array.prototype[1] = "proto";
const a = [0, , 2];
console.log(a.join(), a.indexOf("proto"), a.slice().hasOwnProperty(1), [].concat(a).hasOwnProperty(1), a.map((x) => x)[1], a.shift(), a.join(), a.hasOwnProperty(0)); // expect: 0,proto,2 1 true true proto 0 proto,2 true
delete Array.prototype[1];
---
// Setters on the way are called by push.
let log = [];
Object.defineProperty(Array.prototype, 0, { set(v) { log.push(v); }, configurable: true }); // throws: RangeError: Maximum call stack size exceeded
const a = [];
a.push("first");
delete Array.prototype[0];
console.log(log.length, a.length);
---
// Numbers in arrays keep their kind.
const a = [1, 2, 3];
a[1] = 0.5;
a.push(-0);
console.log(a.join(), Object.is(a[3], -0), 1 / a[3]); // expect: 1,0.5,3,0 true -Infinity
const b = [1.5, 2.5];
b.push("x");
b.unshift(1);
console.log(b.join(), b.length, typeof b[3]); // expect: 1,1.5,2.5,x 4 string
const c = [1, 2, 3];
c.splice(1, 1, 2 ** 40);
console.log(c.join()); // expect: 1,1099511627776,3
delete c[0];
console.log(c.join(), 0 in c, c.length); // expect: ,1099511627776,3 false 3
