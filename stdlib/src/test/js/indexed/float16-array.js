// Sixteen bits of precision (not on node).
console.log(new Float16Array([0.1, 1 / 3, 65504, 65520, 2 ** -25, 2 ** -24, -0, NaN]).join()); // expect: 0.0999755859375,0.333251953125,65504,Infinity,0,5.960464477539063e-8,0,NaN
console.log(Float16Array.BYTES_PER_ELEMENT, new Uint16Array(Float16Array.of(1, -2).buffer).join()); // expect: 2 15360,49152
const v = new DataView(new ArrayBuffer(2));
v.setFloat16(0, 1.0004883); // between two: by way of a float it would be rounded twice
console.log(v.getFloat16(0), v.getUint16(0).toString(16)); // expect: 1.0009765625 3c01
