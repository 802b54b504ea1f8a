// The constructor of the prototype is changed after arrays have been copied.
const a = [1, 2];
console.log(a.concat(3).join(), a.slice(1).length, a.map((x) => x).length); // expect: 1,2,3 1 2
class Mine extends Array {}
Array.prototype.constructor = Mine;
console.log(a.concat(3) instanceof Mine, a.slice() instanceof Mine, a.map((x) => x) instanceof Mine, a.filter(() => true) instanceof Mine); // expect: true true true true
Array.prototype.constructor = Array;
console.log(a.concat(3) instanceof Mine, a.slice() instanceof Mine); // expect: false false
delete Array.prototype.constructor;
console.log(a.concat(3).constructor === Object, a.slice().join()); // expect: true 1,2
Array.prototype.constructor = { [Symbol.species]: Mine };
console.log([].concat(3) instanceof Mine, [].splice(0) instanceof Mine); // expect: true true
---
// So is the species of the constructor.
const a = [1, 2];
a.slice();
let asked = 0;
Object.defineProperty(Array, Symbol.species, { get() { asked++; return undefined; }, configurable: true });
console.log(a.concat(3).join(), a.slice().join(), asked); // expect: 1,2,3 1,2 2
delete Array[Symbol.species];
console.log(a.concat(3).join(), a.flat().join()); // expect: 1,2,3 1,2
---
// Arrays with a constructor of their own, or another prototype.
const a = [1, 2], b = [3];
a.concat(b);
a.constructor = undefined;
console.log(a.concat(b).join(), a.concat(b).constructor === Array); // expect: 1,2,3 true
b.constructor = class extends Array {};
console.log(b.concat(a).length, b.concat(a).constructor === b.constructor, a.concat(b).constructor === Array); // expect: 3 true true
class C extends Array {}
console.log(new C(3).concat([1]).constructor === C, [1].concat(new C(3)).constructor === Array); // expect: true true
const bare = Object.setPrototypeOf([1], null);
console.log([].concat(bare).length, Array.prototype.concat.call(bare, 2).length); // expect: 1 2
---
// Whether arrays are spread is asked of the array, its prototype, and the prototype's.
const a = [1, 2];
console.log(a.concat([3]).length); // expect: 3
Array.prototype[Symbol.isConcatSpreadable] = false;
console.log(a.concat([3]).length, a.concat([3])[0] === a); // expect: 2 true
delete Array.prototype[Symbol.isConcatSpreadable];
console.log(a.concat([3]).length); // expect: 3
let asked = [];
Object.defineProperty(Object.prototype, Symbol.isConcatSpreadable, { get() { asked.push(this === a); }, configurable: true });
console.log(a.concat([3]).length, asked.join()); // expect: 3 true,false
delete Object.prototype[Symbol.isConcatSpreadable];
const between = Object.create(Object.prototype, { [Symbol.isConcatSpreadable]: { value: false } });
Object.setPrototypeOf(Array.prototype, between);
console.log(a.concat([3]).length); // expect: 2
---
// What is concatenated is nobody else's afterwards, of each kind of elements.
const ints = [1], doubles = [1.5], objects = ["x"], holes = [, 1];
const results = [ints, doubles, objects, holes].map((all) => all.concat(2, [3.5], "y"));
for (const r of results) r.push("z");
console.log(results.join(" ")); // expect: 1,2,3.5,y,z 1.5,2,3.5,y,z x,2,3.5,y,z ,1,2,3.5,y,z
console.log([ints, doubles, objects, holes].join(" "), 0 in results[3], [].concat().length, [].concat([], []).length); // expect: 1 1.5 x ,1 false 0 0
