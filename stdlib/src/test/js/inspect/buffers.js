// Typed arrays.
console.log(new Uint8Array(3), new Uint8Array(0), new Float64Array([1.5, -0, NaN]), new BigInt64Array([1n, -2n]));
// expect: Uint8Array(3) [ 0, 0, 0 ] Uint8Array(0) [] Float64Array(3) [ 1.5, -0, NaN ] BigInt64Array(2) [ 1n, -2n ]
console.log(new Uint8Array(150));
// expect: Uint8Array(150) [
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
// expect:   0, 0, 0, 0,
// expect:   ... 50 more items
// expect: ]
console.log([new Uint8ClampedArray(7), new Float32Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10.5])]);
// expect: [
// expect:   Uint8ClampedArray(7) [
// expect:     0, 0, 0, 0,
// expect:     0, 0, 0
// expect:   ],
// expect:   Float32Array(10) [
// expect:     1,    2, 3, 4,
// expect:     5,    6, 7, 8,
// expect:     9, 10.5
// expect:   ]
// expect: ]
const t = new Uint8Array(2);
t.foo = 1;
t[Symbol("x")] = t;
console.log(t); // expect: <ref *1> Uint8Array(2) [ 0, 0, foo: 1, [Symbol(x)]: [Circular *1] ]
class Bytes extends Uint8Array {}
console.log(new Bytes(2), Object.setPrototypeOf(new Uint8Array(2), null));
// expect: Bytes(2) [Uint8Array] [ 0, 0 ] [Uint8Array(2): null prototype] [ 0, 0 ]
console.log(Uint8Array, Uint8Array.prototype, Object.getPrototypeOf(Uint8Array), Object.getPrototypeOf(Uint8Array.prototype));
// expect: [Function: Uint8Array] TypedArray {} [Function: TypedArray] {}
console.log(new Uint8Array(3).values(), new Uint8Array([1, 2]).entries().next());
// expect: Object [Array Iterator] {} { value: [ 0, 1 ], done: false }
console.log("%o", new Uint8Array(1));
// expect: Uint8Array(1) [
// expect:   0,
// expect:   [BYTES_PER_ELEMENT]: 1,
// expect:   [length]: 1,
// expect:   [byteLength]: 1,
// expect:   [byteOffset]: 0,
// expect:   [buffer]: ArrayBuffer { byteLength: 1 }
// expect: ]
console.log("%d %s %j", new Uint8Array([4]), new Uint8Array([4]), new Uint8Array([4])); // expect: 4 4 {"0":4}
---
// Buffers and views of them.
console.log(new ArrayBuffer(0), new ArrayBuffer(5), new SharedArrayBuffer(3), new ArrayBuffer(2, { maxByteLength: 16 }));
// expect: ArrayBuffer { [Uint8Contents]: <>, byteLength: 0 } ArrayBuffer { [Uint8Contents]: <00 00 00 00 00>, byteLength: 5 } SharedArrayBuffer { [Uint8Contents]: <00 00 00>, byteLength: 3 } ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
console.log(new ArrayBuffer(60), new ArrayBuffer(102));
// expect: ArrayBuffer {
// expect:   [Uint8Contents]: <00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00>,
// expect:   byteLength: 60
// expect: } ArrayBuffer {
// expect:   [Uint8Contents]: <00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ... 2 more bytes>,
// expect:   byteLength: 102
// expect: }
console.log(new DataView(new Uint8Array([1, 20, 255]).buffer, 1, 2));
// expect: DataView {
// expect:   byteLength: 2,
// expect:   byteOffset: 1,
// expect:   buffer: ArrayBuffer { [Uint8Contents]: <01 14 ff>, byteLength: 3 }
// expect: }
console.log({ a: new Uint8Array(2), b: new ArrayBuffer(2), c: { d: { e: new Uint8Array(2), f: new ArrayBuffer(1), g: new DataView(new ArrayBuffer(1)) } } });
// expect: {
// expect:   a: Uint8Array(2) [ 0, 0 ],
// expect:   b: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 },
// expect:   c: { d: { e: [Uint8Array], f: [ArrayBuffer], g: [DataView] } }
// expect: }
class Bytes extends ArrayBuffer {}
class View extends DataView {}
console.log(new Bytes(2), new View(new ArrayBuffer(2)), Object.setPrototypeOf(new ArrayBuffer(2), null));
// expect: Bytes [ArrayBuffer] { [Uint8Contents]: <00 00>, byteLength: 2 } View [DataView] {
// expect:   byteLength: 2,
// expect:   byteOffset: 0,
// expect:   buffer: ArrayBuffer { [Uint8Contents]: <00 00>, byteLength: 2 }
// expect: } [ArrayBuffer: null prototype] {
// expect:   [Uint8Contents]: <00 00>,
// expect:   byteLength: undefined
// expect: }
const named = new ArrayBuffer(1);
named.x = 1;
console.log(named, new Map([[new Uint8Array(1), named]]), [new DataView(named)]);
// expect: ArrayBuffer { [Uint8Contents]: <00>, byteLength: 1, x: 1 } Map(1) {
// expect:   Uint8Array(1) [ 0 ] => ArrayBuffer { [Uint8Contents]: <00>, byteLength: 1, x: 1 }
// expect: } [
// expect:   DataView {
// expect:     byteLength: 1,
// expect:     byteOffset: 0,
// expect:     buffer: ArrayBuffer { [Uint8Contents]: <00>, byteLength: 1, x: 1 }
// expect:   }
// expect: ]
console.log(ArrayBuffer, ArrayBuffer.prototype, DataView.prototype, new DataView(named).buffer === named);
// expect: [Function: ArrayBuffer] Object [ArrayBuffer] {} Object [DataView] {} true
