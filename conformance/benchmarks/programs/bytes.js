// Typed arrays: a sieve in bytes, sums and products of doubles, a histogram, pixels, a DataView, copies.
var NAME = 'bytes', EXPECT = 3165337;

function sieve(n) {
  const composite = new Uint8Array(n + 1);
  let count = 0;
  for (let i = 2; i <= n; i++) {
    if (composite[i] === 0) {
      count++;
      for (let j = i + i; j <= n; j += i) composite[j] = 1;
    }
  }
  return count;
}

function multiply(a, b, c, n) {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
  }
}

function kernel() {
  let sum = sieve(50000);
  const n = 24, a = new Float64Array(n * n), b = new Float64Array(n * n), c = new Float64Array(n * n);
  for (let i = 0; i < a.length; i++) {
    a[i] = i % 7;
    b[i] = i % 5;
  }
  multiply(a, b, c, n);
  for (const x of c) sum += x;
  const pixels = new Uint8ClampedArray(4 * 4096), histogram = new Int32Array(256);
  for (let i = 0; i < pixels.length; i += 4) {
    pixels[i] = i * 0.03;
    pixels[i + 1] = (i >> 4) - 40;
    pixels[i + 2] = i & 255;
    pixels[i + 3] = 255;
  }
  for (let i = 0; i < pixels.length; i++) histogram[pixels[i]]++;
  for (let i = 0; i < 256; i++) sum = (sum + histogram[i] * i) | 0;
  const view = new DataView(pixels.buffer);
  for (let i = 0; i < 8192; i += 8) {
    view.setUint32(i, view.getUint32(i + 4, true));
    sum = (sum + view.getInt16(i)) | 0;
  }
  const half = pixels.subarray(100, 4000), copy = half.slice();
  copy.set(half.subarray(50), 10);
  return sum + copy.indexOf(77) + copy.map(x => x >> 1).reduce((x, y) => (x * 31 + y) | 0, 7) % 1000;
}
