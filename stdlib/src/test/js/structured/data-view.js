// Numbers in both orders.
const v = new DataView(new ArrayBuffer(16), 2, 12);
v.setInt16(0, 258); v.setInt16(2, 258, true); v.setUint32(4, 0xfffefdfc); v.setFloat32(8, 1.5, true);
console.log(new Uint8Array(v.buffer).join(), v.byteLength, v.byteOffset, v.buffer.byteLength);
// expect: 0,0,1,2,2,1,255,254,253,252,0,0,192,63,0,0 12 2 16
console.log(v.getInt8(0), v.getUint8(4), v.getInt8(4), v.getInt16(2), v.getUint16(2, true), v.getInt32(4), v.getUint32(4), v.getFloat32(8, true));
// expect: 1 255 -1 513 258 -66052 4294901244 1.5
v.setFloat64(0, Math.PI); v.setBigInt64(4, -2n, true);
console.log(v.getUint16(0).toString(16), v.getBigInt64(4, true), v.getBigUint64(4, true), v.getBigUint64(4), v.setInt8(0, 384), v.getInt8(0), v.getInt8("0"), v.getInt8());
// expect: 4009 -2n 18446744073709551614n 18374686479671623679n undefined -128 -128 -128
console.log(ArrayBuffer.isView(v), Object.prototype.toString.call(v), new DataView(new SharedArrayBuffer(2), 1).byteLength);
// expect: true [object DataView] 1
v.getInt16(11); // throws: RangeError: Offset is outside the bounds of the DataView
---
new DataView(new ArrayBuffer(1), 2); // throws: RangeError: Start offset 2 is outside the bounds of the buffer
---
new DataView(new ArrayBuffer(1), 1, 1); // throws: RangeError: Invalid DataView length 1
---
new DataView({}); // throws: TypeError: First argument to DataView constructor must be an ArrayBuffer
---
new DataView(new ArrayBuffer(8)).setBigInt64(0, 1); // throws: TypeError: Cannot convert 1 to a BigInt
---
// Buffers that change their length.
const b = new ArrayBuffer(4, { maxByteLength: 8 }), auto = new DataView(b, 1), fixed = new DataView(b, 1, 2);
b.resize(8);
console.log(auto.byteLength, fixed.byteLength); // expect: 7 2
b.resize(2);
console.log(auto.byteLength, auto.getInt8(0)); // expect: 1 0
fixed.byteLength; // throws: TypeError: Cannot perform DataView.prototype.byteLength on a detached ArrayBuffer
