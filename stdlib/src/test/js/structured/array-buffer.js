// Buffers that keep their length.
const b = new ArrayBuffer(8), s = b.slice(2, -1);
console.log(b.byteLength, s.byteLength, b.slice(9).byteLength, b.slice(-3).byteLength, b.maxByteLength, b.resizable); // expect: 8 5 0 3 8 false
console.log(ArrayBuffer.isView(b), ArrayBuffer.isView(), Object.prototype.toString.call(b), ArrayBuffer[Symbol.species] === ArrayBuffer); // expect: false false [object ArrayBuffer] true
console.log(new ArrayBuffer().byteLength, new ArrayBuffer("3").byteLength, new ArrayBuffer(2.9).byteLength, new ArrayBuffer(1, 2).resizable); // expect: 0 3 2 false
class Bytes extends ArrayBuffer {}
console.log(new Bytes(4).slice(1) instanceof Bytes, new Bytes(4).slice(1).byteLength); // expect: true 3
ArrayBuffer(1); // throws: TypeError: Constructor ArrayBuffer requires 'new'
---
new ArrayBuffer(-1); // throws: RangeError: Invalid array buffer length
---
new ArrayBuffer(1e15); // throws: RangeError: Array buffer allocation failed
---
ArrayBuffer.prototype.byteLength; // throws: TypeError: Method get ArrayBuffer.prototype.byteLength called on incompatible receiver #<ArrayBuffer>
---
// Buffers that change their length.
const b = new ArrayBuffer(4, { maxByteLength: 8 });
console.log(b.byteLength, b.maxByteLength, b.resizable, b.resize(8), b.byteLength, b.resize(0), b.byteLength); // expect: 4 8 true undefined 8 undefined 0
b.resize(9); // throws: RangeError: ArrayBuffer.prototype.resize: Invalid length parameter
---
new ArrayBuffer(4).resize(1); // throws: TypeError: Method ArrayBuffer.prototype.resize called on incompatible receiver #<ArrayBuffer>
---
new ArrayBuffer(4, { maxByteLength: 3 }); // throws: RangeError: Invalid array buffer max length
---
// What is transferred is detached (not on node).
const b = new ArrayBuffer(4, { maxByteLength: 8 });
const c = b.transfer();
console.log(b.detached, b.byteLength, b.maxByteLength, b.resizable, c.detached, c.byteLength, c.maxByteLength, c.resizable); // expect: true 0 0 true false 4 8 true
const d = c.transfer(6), e = d.transferToFixedLength();
console.log(d.detached, e.byteLength, e.resizable); // expect: true 6 false
const f = e.transfer(2);
console.log(e.detached, f.byteLength, f.resizable, e); // expect: true 2 false ArrayBuffer { (detached), byteLength: 0 }
b.slice(); // throws: TypeError: Cannot perform ArrayBuffer.prototype.slice on a detached ArrayBuffer
---
// What a species may give.
class Same extends ArrayBuffer { static get [Symbol.species]() { return function () { return same; }; } }
const same = new Same(8);
same.slice(); // throws: TypeError: ArrayBuffer subclass returned this from species constructor
---
class Small extends ArrayBuffer { static get [Symbol.species]() { return function () { return new ArrayBuffer(1); }; } }
new Small(8).slice(); // throws: TypeError: Derived ArrayBuffer constructor created a buffer which was too small
---
// Shared buffers.
const b = new SharedArrayBuffer(4), g = new SharedArrayBuffer(4, { maxByteLength: 8 });
console.log(b.byteLength, b.growable, b.maxByteLength, b.slice(1, 3).byteLength, b.slice() instanceof SharedArrayBuffer); // expect: 4 false 4 2 true
console.log(g.growable, g.maxByteLength, g.grow(6), g.byteLength, g.grow(6), g.slice().growable); // expect: true 8 undefined 6 undefined false
console.log(Object.prototype.toString.call(b), b instanceof ArrayBuffer); // expect: [object SharedArrayBuffer] false
g.grow(5); // throws: RangeError: SharedArrayBuffer.prototype.grow: Invalid length parameter
---
ArrayBuffer.prototype.slice.call(new SharedArrayBuffer(1)); // throws: TypeError: Method ArrayBuffer.prototype.slice called on incompatible receiver #<SharedArrayBuffer>
