// What they are made from.
console.log(new Uint8Array(3).join(), new Int16Array([1, -2, 65536 + 3]).join(), new Float32Array(new Set([0.5, 0.1])).join());
// expect: 0,0,0 1,-2,3 0.5,0.10000000149011612
console.log(new Uint8Array({ length: 2, 1: "7" }).join(), Uint8Array.from("123", (x, i) => x * 2 + i).join(), Float64Array.of(1, "2", null).join());
// expect: 0,7 2,5,8 1,2,0
console.log(new Int8Array(new Float64Array([1.9, -1.9, 300, NaN, Infinity])).join(), new BigInt64Array([2n ** 63n, -1n]).join(), new BigUint64Array([-1n]).join());
// expect: 1,-1,44,0,0 -9223372036854775808,-1 18446744073709551615
console.log(new Uint8ClampedArray([-1, 0.5, 1.5, 2.5, 254.5, 300, NaN, "9"]).join(), new Uint32Array([-1, 2 ** 32 + 1]).join(), new Uint16Array([-1]).join());
// expect: 0,0,2,2,254,255,0,9 4294967295,1 65535
console.log(new Uint8Array("3").length, new Uint8Array(null).length, new Uint8Array().length, new Uint8Array(new Map([[1, 2]])).join());
// expect: 3 0 0 0
const b = new ArrayBuffer(8), u = new Uint8Array(b, 2, 4), d = new Float64Array(b);
u.set([1, 2, 3, 4]);
console.log(u.byteOffset, u.byteLength, u.length, u.buffer === b, new Uint8Array(b).join(), d[0], new Uint32Array(b, 4).join());
// expect: 2 4 4 true 0,0,1,2,3,4,0,0 2.1793062877925e-311 1027
console.log(Int16Array.BYTES_PER_ELEMENT, Int16Array.prototype.BYTES_PER_ELEMENT, Int16Array.name, Int16Array.length, Object.getPrototypeOf(Int16Array).name);
// expect: 2 2 Int16Array 3 TypedArray
class Bytes extends Uint8Array { sum() { return this.reduce((a, x) => a + x); } }
console.log(new Bytes([1, 2]).map((x) => x + 1).sum(), new Bytes(3).subarray(1) instanceof Bytes, Bytes.from([1]).sum());
// expect: 5 true 1
---
// Indices.
const a = new Uint8Array(2);
a[0] = 257; a[1] = "8"; a[2] = 9; a[-1] = 1; a["1.5"] = 1; a.x = 1; a["-0"] = 5;
console.log(a.join(), a[2], a[-1], a["1.5"], a.x, 1 in a, 2 in a, "-0" in a, a["01"], Object.keys(a).join());
// expect: 1,8 undefined undefined undefined 1 true false false undefined 0,1,x
a["01"] = 3;
console.log(a["01"], delete a[2], delete a.x, Object.getOwnPropertyDescriptor(a, 0).configurable, JSON.stringify(a));
// expect: 3 true true true {"0":1,"1":8,"01":3}
Uint8Array.prototype[5] = "inherited";
console.log(a[5], Object.create(a)[1], Object.create(a)[7], Reflect.set(a, 0, 4, {}), a[0], Reflect.set(a, 9, 4), Reflect.defineProperty(a, 9, { value: 1 }));
// expect: undefined 8 undefined true 1 true false
delete Uint8Array.prototype[5];
for (const k in new Int8Array(2)) console.log(k);
// expect: 0
// expect: 1
const o = Object.create(a);
o[0] = 1;
console.log(a[0], o.hasOwnProperty(0), { ...a }[1]); // expect: 1 true 8
(function () { "use strict"; delete a[0]; })(); // throws: TypeError: Cannot delete property '0' of [object Uint8Array]
---
Object.defineProperty(new Uint8Array(1), 0, { value: 1, writable: false }); // throws: TypeError: Cannot redefine property: 0
---
Object.defineProperty(new Uint8Array(1), 1, { value: 1 }); // throws: TypeError: Invalid typed array index
---
Object.defineProperty(Object.preventExtensions(new Uint8Array(1)), "x", { value: 1 }); // throws: TypeError: Cannot define property x, object is not extensible
---
console.log(Object.isFrozen(Object.freeze(new Uint8Array(0)))); // expect: true
Object.freeze(new Uint8Array(1)); // throws: TypeError: Cannot freeze array buffer views with elements
---
// Methods.
const a = Int8Array.of(5, 1, 4, 1, 3);
console.log(a.at(-1), a.slice(1, -1).join(), a.subarray(1, 3).join(), a.indexOf(1), a.lastIndexOf(1), a.includes(4), a.includes("4"));
// expect: 3 1,4,1 1,4 1 3 true false
console.log(a.find((x) => x < 5), a.findIndex((x) => x > 9), a.findLast((x) => x > 3), a.findLastIndex((x) => x === 1), a.every((x) => x), a.some((x) => x > 4));
// expect: 1 -1 4 3 true true
console.log(a.filter((x) => x > 1).join(), a.reduce((x, y) => x + "" + y), a.reduceRight((x, y) => x + "" + y, ""), a.map((x) => x * 100).join());
// expect: 5,4,3 51413 31415 -12,100,-112,100,44
console.log(a.toSorted().join(), a.toSorted((x, y) => y - x).join(), a.toReversed().join(), a.with(-1, 300).join(), a.join("-"));
// expect: 1,1,3,4,5 5,4,3,1,1 3,1,4,1,5 5,1,4,1,44 5-1-4-1-3
console.log(a.sort().join(), a.reverse().join(), a.fill(7, 1, 3).join(), a.copyWithin(0, 3).join(), a.set([9, 8], 3), a.join());
// expect: 1,1,3,4,5 5,4,3,1,1 5,7,7,1,1 1,1,7,1,1 undefined 1,1,7,9,8
console.log([...a.keys()].join(), [...a.entries()].join(";"), [...a.values()].join(), a[Symbol.iterator] === a.values, a.toString === [].toString);
// expect: 0,1,2,3,4 0,1;1,1;2,7;3,9;4,8 1,1,7,9,8 true true
console.log(Float64Array.of(3, -0, NaN, 0, -Infinity).sort().join(), Object.is(Float64Array.of(0, -0).sort()[0], -0), BigUint64Array.of(2n ** 63n, 1n).sort().join());
// expect: -Infinity,0,0,3,NaN true 1,9223372036854775808
console.log(Math.max(...a), Array.from(a, (x) => x + 1).join(), [].concat(a).length, Object.prototype.toString.call(a), a[Symbol.toStringTag], a.toLocaleString());
// expect: 9 2,2,8,10,9 1 [object Int8Array] Int8Array 1,1,7,9,8
a.forEach(function (x, i, all) { if (i === 0) console.log(x, all === a, this.y); }, { y: 1 }); // expect: 1 true 1
const over = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
over.set(over.subarray(0, 6), 2);
console.log(over.join(), (over.set(new Uint16Array(over.buffer, 0, 3), 1), over.join()));
// expect: 1,2,1,2,3,4,5,6 1,1,1,3,3,4,5,6
---
Uint8Array.of(1).set([1, 2]); // throws: RangeError: offset is out of bounds
---
Uint8Array.of(1).fill(1n); // throws: TypeError: Cannot convert a BigInt value to a number
---
new BigInt64Array(new Uint8Array(1)); // throws: TypeError: Cannot mix BigInt and other types, use explicit conversions
---
Uint8Array.prototype.fill.call([]); // throws: TypeError: this is not a typed array.
---
new Uint8Array(-1); // throws: RangeError: Invalid typed array length: -1
---
new Uint16Array(new ArrayBuffer(3)); // throws: RangeError: byte length of Uint16Array should be a multiple of 2
---
new Uint16Array(new ArrayBuffer(4), 1); // throws: RangeError: start offset of Uint16Array should be a multiple of 2
---
new Uint8Array(new ArrayBuffer(4), 5); // throws: RangeError: Start offset 5 is outside the bounds of the buffer
---
// Buffers that change their length.
const b = new ArrayBuffer(4, { maxByteLength: 8 });
const auto = new Uint8Array(b), fixed = new Uint8Array(b, 0, 4), tail = new Uint8Array(b, 2), wide = new Uint16Array(b);
auto.fill(1);
b.resize(7);
console.log(auto.length, fixed.length, tail.length, wide.length, auto.join(), wide.byteLength);
// expect: 7 4 5 3 1,1,1,1,0,0,0 6
b.resize(3);
console.log(auto.length, fixed.length, tail.length, fixed[0], fixed.byteOffset, fixed.byteLength, 0 in fixed, Object.keys(auto).join());
// expect: 3 0 1 undefined 0 0 false 0,1,2
b.resize(1);
console.log(auto.length, tail.length, tail.byteOffset, [...auto].join()); // expect: 1 0 0 1
b.resize(4);
console.log(auto.join(), fixed.join(), tail.join()); // expect: 1,0,0,0 1,0,0,0 0,0
const seen = [];
for (const x of auto) { seen.push(x); if (seen.length === 1) b.resize(2); }
console.log(seen.join(), auto.map((x, i) => (b.resize(4), i)).join()); // expect: 1,0 0,1
b.resize(1);
fixed.at(0); // throws: TypeError: Cannot perform %TypedArray%.prototype.at on a detached ArrayBuffer
---
// Lengths, wherever they come from.
function count(a) { let n = 0; for (let i = 0; i < a.length; i++) n++; return n; }
const a = new Uint8Array(5), b = new Int8Array(3);
console.log(count(a), count(a), count(b), count([1]), count(a)); // expect: 5 5 3 1 5
Object.defineProperty(Object.getPrototypeOf(Uint8Array.prototype), "length", { get() { return 2; } });
console.log(count(a), count(b)); // expect: 2 2
Object.defineProperty(Uint8Array.prototype, "length", { value: 1 });
console.log(count(a), count(b)); // expect: 1 2
Object.defineProperty(a, "length", { value: 4 });
console.log(count(a), count(b), count(new Uint8Array(9))); // expect: 4 2 1
---
// What is stored in loops: any values, to any index.
const ints = new Int16Array(4), floats = new Float32Array(4), bigs = new BigInt64Array(2), seen = [];
const odd = { valueOf() { seen.push("asked"); return 40000; } };
const values = [1, 1.75, "7", true, null, undefined, NaN, odd, -0, 2 ** 31, [9]];
for (let i = 0; i < values.length; i++) {
  for (const a of [ints, floats]) {
    for (let k = -1; k < 6; k += 1.5) a[k] = values[i];
    a[i & 3] += 1;
    a[1] = values[i];
    seen.push(a[0], a[1]);
  }
}
console.log(seen.join());
// expect: 1,1,1,1,1,1,1,1.75,1,7,1,7,1,1,1,1,2,0,2,0,2,0,2,NaN,2,0,2,NaN,asked,asked,asked,asked,asked,asked,2,-25536,asked,asked,asked,asked,asked,asked,2,40000,3,0,3,0,3,0,3,2147483648,3,9,3,9
for (let i = 0; i < 3; i++) bigs[i] = BigInt(i) - 1n;
console.log(bigs.join(), (ints[0] = 70000), (ints[9] = 5), ints[0]++, ++floats[3], ints[0], ints[9], floats[-1]);
// expect: -1,0 70000 5 4464 3 4465 undefined undefined
for (const v of [1, odd]) try { bigs[0] = v; } catch (e) { console.log(e.message); }
// expect: Cannot convert 1 to a BigInt
// expect: Cannot convert 40000 to a BigInt
