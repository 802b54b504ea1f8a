// The constructor converts; its constants.
console.log(Number(), Number("0x10"), Number(" 12 "), Number(10n), Number(true), Number(null), Number(undefined), Number("1_0")); // expect: 0 16 12 10 1 0 NaN NaN
console.log(typeof new Number(1), new Number(7) + 1, new Number("8") == 8, Number.prototype.valueOf() === 0); // expect: object 8 true true
console.log(Number.EPSILON === 2 ** -52, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE); // expect: true 9007199254740991 -9007199254740991 1.7976931348623157e+308 5e-324
console.log(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.parseFloat === parseFloat, Number.parseInt === parseInt); // expect: NaN Infinity -Infinity true true
console.log(Number.isInteger(5), Number.isInteger(5.0), Number.isInteger(5.5), Number.isInteger("5"), Number.isInteger(Infinity), Number.isInteger(1e300)); // expect: true true false false false true
console.log(Number.isSafeInteger(2 ** 53), Number.isSafeInteger(2 ** 53 - 1), Number.isFinite("1"), Number.isFinite(1), Number.isNaN("x"), Number.isNaN(NaN)); // expect: false true false true false true
Number(Symbol()); // throws: TypeError: Cannot convert a Symbol value to a number
---
// Numbers are written with the fewest digits.
console.log(String(0.1 + 0.2), 1e21 + "", 1e-7 + "", -0 + "", 123456789012345680000 + "", 5e-324 + "", 1.7976931348623157e308 + "", 1e-323 + ""); // expect: 0.30000000000000004 1e+21 1e-7 0 123456789012345680000 5e-324 1.7976931348623157e+308 1e-323
console.log(0.000001 + "", 100 + "", 1 / 3 + "", 4.35 + "", -1.5e-9 + "", 2 ** 53 + 2 + "", 1e100 + ""); // expect: 0.000001 100 0.3333333333333333 4.35 -1.5e-9 9007199254740994 1e+100
---
// toString with a radix.
console.log((255).toString(16), (-255).toString(2), (0.5).toString(2), (0.1).toString(3), (1 / 3).toString(3), (3.75).toString(8)); // expect: ff -11111111 0.1 0.0022002200220022002200220022002201 0.1 3.6
console.log((1e21).toString(16), (1e21).toString(7), (2 ** 60).toString(36), (123.456).toString(36), (-0.75).toString(4)); // expect: 3635c9adc5dea00000 5135235413265003022600000 8rc4kbdvss00 3f.gez4w97ry -0.3
console.log(NaN.toString(2), (-Infinity).toString(36), (0).toString(2), (-0).toString(2), (35).toString(36), (1e300).toString(32)); // expect: NaN -Infinity 0 0 z 2vi3p200eme000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
console.log((255.99999999999997).toString(16), Math.PI.toString(2), (10).toString(undefined)); // expect: ff.fffffffffff8 11.001001000011111101101010100010001000010110100011 10
(1).toString(1); // throws: RangeError: toString() radix argument must be between 2 and 36
---
// toString wants a number.
Number.prototype.toString.call("1"); // throws: TypeError: Number.prototype.toString requires that 'this' be a Number
---
// toFixed is exact.
console.log((1.005).toFixed(2), (1.45).toFixed(1), (0.5).toFixed(0), (1.5).toFixed(0), (2.5).toFixed(0), (-2.5).toFixed(0)); // expect: 1.00 1.4 1 2 3 -3
console.log((1e20).toFixed(2), (1e21).toFixed(2), (0).toFixed(2), (-0).toFixed(2), (-0.0000001).toFixed(2), (0.1).toFixed(20), (123.456).toFixed()); // expect: 100000000000000000000.00 1e+21 0.00 0.00 -0.00 0.10000000000000000555 123
console.log(NaN.toFixed(2), (5e-324).toFixed(3), (1000000000000000128).toFixed(1), (0.000001).toFixed(7), (1.23e-10).toFixed(100).slice(0, 40)); // expect: NaN 0.000 1000000000000000128.0 0.0000010 0.00000000012299999999999998884227681372
console.log((1.0049999999999999).toFixed(2), (8.345).toFixed(2), (0.000035).toFixed(5), (9.9995).toFixed(3), (4503599627370495.5).toFixed(0), (0.125).toFixed(2)); // expect: 1.00 8.35 0.00003 9.999 4503599627370496 0.13
(1).toFixed(101); // throws: RangeError: toFixed() digits argument must be between 0 and 100
---
// toExponential.
console.log((123456).toExponential(), (123456).toExponential(2), (0).toExponential(), (0).toExponential(3), (-1.5e-9).toExponential(0), (0.00015).toExponential(1)); // expect: 1.23456e+5 1.23e+5 0e+0 0.000e+0 -1e-9 1.5e-4
console.log(NaN.toExponential(200), (5e-324).toExponential(), (25).toExponential(0), (1e21).toExponential(30), (12345).toExponential(undefined)); // expect: NaN 5e-324 3e+1 1.000000000000000000000000000000e+21 1.2345e+4
(1).toExponential(101); // throws: RangeError: toExponential() argument must be between 0 and 100
---
// toPrecision.
console.log((123.456).toPrecision(4), (0.000123).toPrecision(2), (0.0000001).toPrecision(2), (123456).toPrecision(2), (1e21).toPrecision(3), (0).toPrecision(3)); // expect: 123.5 0.00012 1.0e-7 1.2e+5 1.00e+21 0.00
console.log((1.25).toPrecision(2), (1.35).toPrecision(2), (-1.5).toPrecision(1), (99.99).toPrecision(3), (12).toPrecision(2), (12).toPrecision(5), (12.5).toPrecision(undefined)); // expect: 1.3 1.4 -2 100 12 12.000 12.5
console.log(Infinity.toPrecision(1000), (1e-6).toPrecision(1), (1e-7).toPrecision(1), (123).toPrecision(30)); // expect: Infinity 0.000001 1e-7 123.000000000000000000000000000
(1).toPrecision(0); // throws: RangeError: toPrecision() argument must be between 1 and 100
---
// toLocaleString as Americans write.
console.log((1234567.891).toLocaleString(), (0).toLocaleString(), (-0).toLocaleString(), (-1234.5).toLocaleString(), (999).toLocaleString(), (1e21).toLocaleString()); // expect: 1,234,567.891 0 -0 -1,234.5 999 1,000,000,000,000,000,000,000
console.log(NaN.toLocaleString(), (-Infinity).toLocaleString(), (1.0005).toLocaleString(), (0.0001).toLocaleString(), (12345678901234567890n).toLocaleString()); // expect: NaN -∞ 1.001 0 12,345,678,901,234,567,890
console.log((1234.5).toLocaleString("en-US", { minimumFractionDigits: 2 }), (1234.5678).toLocaleString(undefined, { maximumFractionDigits: 1 }), (1e6).toLocaleString("en-US", { useGrouping: false })); // expect: 1,234.50 1,234.6 1000000
