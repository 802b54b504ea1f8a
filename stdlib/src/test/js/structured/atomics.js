// Every operation gives what was there, as the elements are.
const attempt = (f) => { try { return f(); } catch (e) { return e.name + ": " + e.message; } };
for (const A of [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array]) {
  for (const B of [ArrayBuffer, SharedArrayBuffer]) {
    const a = new A(new B(16), 0);
    const r = [];
    r.push(Atomics.store(a, 1, -1), Atomics.load(a, 1), Atomics.add(a, 1, 3), Atomics.sub(a, 1, 4), Atomics.and(a, 1, 0x71));
    r.push(Atomics.or(a, 1, 0x102), Atomics.xor(a, 1, 255), Atomics.exchange(a, 1, 2 ** 40 + 7.9), Atomics.load(a, 1));
    r.push(Atomics.compareExchange(a, 1, -2, 5), Atomics.compareExchange(a, 1, 7 + 2 ** 32, "6"), a[0], a[1], a[2]);
    console.log(A.name, r.join());
  }
}
// expect: Int8Array -1,-1,-1,2,-2,112,114,-115,7,7,7,0,6,0
// expect: Int8Array -1,-1,-1,2,-2,112,114,-115,7,7,7,0,6,0
// expect: Uint8Array -1,255,255,2,254,112,114,141,7,7,7,0,6,0
// expect: Uint8Array -1,255,255,2,254,112,114,141,7,7,7,0,6,0
// expect: Int16Array -1,-1,-1,2,-2,112,370,397,7,7,7,0,6,0
// expect: Int16Array -1,-1,-1,2,-2,112,370,397,7,7,7,0,6,0
// expect: Uint16Array -1,65535,65535,2,65534,112,370,397,7,7,7,0,6,0
// expect: Uint16Array -1,65535,65535,2,65534,112,370,397,7,7,7,0,6,0
// expect: Int32Array -1,-1,-1,2,-2,112,370,397,7,7,7,0,6,0
// expect: Int32Array -1,-1,-1,2,-2,112,370,397,7,7,7,0,6,0
// expect: Uint32Array -1,4294967295,4294967295,2,4294967294,112,370,397,7,7,7,0,6,0
// expect: Uint32Array -1,4294967295,4294967295,2,4294967294,112,370,397,7,7,7,0,6,0
for (const A of [BigInt64Array, BigUint64Array]) {
  const a = new A(new SharedArrayBuffer(16), 8);
  console.log(Atomics.store(a, 0, -1n), Atomics.add(a, 0, 2n), Atomics.sub(a, 0, 2n ** 63n), Atomics.compareExchange(a, 0, 1n, 2n), a[0]);
}
// expect: -1n -1n 1n -9223372036854775807n -9223372036854775807n
// expect: -1n 18446744073709551615n 1n 9223372036854775809n 9223372036854775809n
console.log(Atomics.store(new Int8Array(1), 0, -0.5), Atomics.store(new Int8Array(1), 0, Infinity), String(Atomics)); // expect: 0 Infinity [object Atomics]
console.log([1, 2, 3, 4, 8, 16].map(Atomics.isLockFree).join()); // expect: true,true,false,true,true,false
console.log(attempt(() => Atomics.add([], 0, 0))); // expect: TypeError: [object Array] is not an integer typed array.
console.log(attempt(() => Atomics.load(new Uint8ClampedArray(1), 0))); // expect: TypeError: [object Uint8ClampedArray] is not an integer typed array.
console.log(attempt(() => Atomics.add(new Int8Array(1), 1, 0))); // expect: RangeError: Invalid atomic access index
console.log(attempt(() => Atomics.add(new Int8Array(1), 0, 1n))); // expect: TypeError: Cannot convert a BigInt value to a number
---
// Values are converted before the array is looked at again.
const attempt = (f) => { try { return f(); } catch (e) { return e.name + ": " + e.message; } };
const shrinks = new ArrayBuffer(8, { maxByteLength: 8 });
const a = new Int32Array(shrinks);
console.log(attempt(() => Atomics.add(a, 1, { valueOf() { shrinks.resize(4); return 1; } })), a.length); // expect: RangeError: Invalid atomic access index 1
const gone = new Int32Array(2);
console.log(attempt(() => Atomics.store(gone, 1, { valueOf() { gone.buffer.transfer(); return 1; } }))); // expect: TypeError: Cannot perform Atomics.store on a detached ArrayBuffer
console.log(attempt(() => Atomics.load(gone, 0))); // expect: TypeError: Cannot perform Atomics.load on a detached ArrayBuffer
---
// Waiting, as far as one agent can.
const attempt = (f) => { try { return f(); } catch (e) { return e.name + ": " + e.message; } };
const a = new Int32Array(new SharedArrayBuffer(8)), n = new Int32Array(2);
console.log(Atomics.wait(a, 0, 1), Atomics.wait(a, 0, 0, 5), Atomics.wait(a, 0, 0, -1), Atomics.notify(a, 0), Atomics.notify(n, 0)); // expect: not-equal timed-out timed-out 0 0
console.log(Atomics.wait(new BigInt64Array(a.buffer), 0, 1n), Atomics.waitAsync(a, 0, 1).value, Atomics.waitAsync(a, 0, 0, 0).value); // expect: not-equal not-equal timed-out
console.log(attempt(() => Atomics.wait(n, 0, 0))); // expect: TypeError: [object Int32Array] is not a shared typed array.
console.log(attempt(() => Atomics.wait(new Int8Array(a.buffer), 0, 0))); // expect: TypeError: [object Int8Array] is not an int32 or BigInt64 typed array.
console.log(attempt(() => Atomics.notify(new Uint32Array(1), 0))); // expect: TypeError: [object Uint32Array] is not an int32 or BigInt64 typed array.
console.log(attempt(() => Atomics.pause(1.5))); // expect: TypeError: Atomics.pause: the number of iterations must be an integer
