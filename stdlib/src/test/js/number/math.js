// Rounding keeps the sign of zero.
console.log(Object.is(Math.round(-0.4), -0), Math.round(0.49999999999999994), Math.round(-0.5), Math.round(2.5), Math.round(-2.5), Math.round(2 ** 52 + 1), Math.round(NaN)); // expect: true 0 -0 3 -2 4503599627370497 NaN
console.log(Math.floor(-1.5), Math.ceil(-1.5), Object.is(Math.ceil(-0.5), -0), Math.trunc(-1.7), Object.is(Math.trunc(-0.2), -0), Math.sign(-3), Object.is(Math.sign(-0), -0)); // expect: -2 -1 true -1 true -1 true
console.log(Math.floor("7.9"), Math.abs(-2147483648), Math.abs("-3"), Object.is(Math.abs(-0), 0), Math.abs(null), Math.abs()); // expect: 7 2147483648 3 true 0 NaN
---
// max and min.
console.log(Math.max(), Math.min(), Math.max(1, "3", 2), Math.min(1, NaN), Object.is(Math.max(-0, 0), 0), Object.is(Math.min(0, -0), -0), Math.max(1, 2.5), Math.max(3), Math.max(4, 2)); // expect: -Infinity Infinity 3 NaN true true 2.5 3 4
let order = "";
Math.max(NaN, { valueOf() { order += "a"; return 1; } }, { valueOf() { order += "b"; return 2; } });
console.log(order); // expect: ab
---
// 32-bit integers and floats.
console.log(Math.clz32(1), Math.clz32(0), Math.clz32(-1), Math.clz32(0.5), Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 3), Math.fround(5.05), Math.fround(1e40), Math.fround(2 ** -150)); // expect: 31 32 0 32 -5 -2147483648 5.050000190734863 Infinity 0
console.log(Math.f16round(1.1), Math.f16round(65519), Math.f16round(65520), Math.f16round(2 ** -25), Math.f16round(1.0000001 * 2 ** -25), Object.is(Math.f16round(-1e-9), -0)); // expect: 1.099609375 65504 Infinity 0 5.960464477539063e-8 true
console.log(Math.f16round(2049), Math.f16round(2051), Math.f16round(1.00048828125), Math.f16round(1.0004882812500002), Math.f16round(NaN), Math.f16round(-Infinity)); // expect: 2048 2052 1 1.0009765625 NaN -Infinity
---
// hypot.
console.log(Math.hypot(3, 4), Math.hypot(), Math.hypot(-3), Math.hypot(NaN, Infinity), Math.hypot(NaN, 1), Math.hypot(1e300, 1e300), Math.hypot(1e-300, 1e-300), Math.hypot(1, 1, 1, 1)); // expect: 5 0 3 Infinity NaN 1.4142135623730952e+300 1.4142135623730952e-300 2
console.log(Math.hypot(-0), Math.hypot(2, 3, 6), Math.hypot("3", [4])); // expect: 0 7 5
---
// Functions of analysis, as fdlibm has them.
console.log(Math.sin(1), Math.cos(1), Math.tan(1), Math.sin(1e22), Math.cos(Math.PI / 2), Object.is(Math.sin(-0), -0)); // expect: 0.8414709848078965 0.5403023058681398 1.5574077246549023 -0.8522008497671888 6.123233995736766e-17 true
console.log(Math.asin(0.5), Math.acos(0.5), Math.atan(2), Math.atan2(1, -2), Math.atan2(-0, -0), Math.atan2(1e300, -1e-300), Math.asin(2)); // expect: 0.5235987755982989 1.0471975511965979 1.1071487177940904 2.677945044588987 -3.141592653589793 1.5707963267948966 NaN
console.log(Math.sinh(1), Math.cosh(1), Math.tanh(0.5), Math.asinh(1), Math.acosh(2), Math.atanh(0.5), Math.acosh(0.5), Math.asinh(1e300), Math.atanh(1), Object.is(Math.asinh(-0), -0)); // expect: 1.1752011936438014 1.5430806348152437 0.46211715726000974 0.881373587019543 1.3169578969248166 0.5493061443340548 NaN 691.4686750787736 Infinity true
console.log(Math.exp(1), Math.expm1(1e-10), Math.log(10), Math.log1p(1e-10), Math.log10(1000), Math.log2(8), Math.log2(3), Math.log2(2 ** -1074), Math.log(-1), Math.log2(0)); // expect: 2.718281828459045 1.00000000005e-10 2.302585092994046 9.999999999500001e-11 3 3 1.584962500721156 -1074 NaN -Infinity
console.log(Math.sqrt(2), Math.cbrt(27), Math.cbrt(-8), Math.cbrt(2), Math.pow(2, 0.5), Math.pow(NaN, 0), Math.pow(1, Infinity), 10 ** 308, Math.pow(-8, 1 / 3)); // expect: 1.4142135623730951 3 -2 1.2599210498948732 1.4142135623730951 1 NaN 1e+308 NaN
---
// Math itself.
console.log(Math.E, Math.LN10, Math.LN2, Math.LOG10E, Math.LOG2E, Math.PI, Math.SQRT1_2, Math.SQRT2, String(Math)); // expect: 2.718281828459045 2.302585092994046 0.6931471805599453 0.4342944819032518 1.4426950408889634 3.141592653589793 0.7071067811865476 1.4142135623730951 [object Math]
const r = Array.from({ length: 1000 }, () => Math.random());
console.log(r.every(x => x >= 0 && x < 1), new Set(r).size > 990); // expect: true true
---
// sumPrecise is exact.
console.log(Math.sumPrecise([1e20, 0.1, -1e20]), Math.sumPrecise([0.1, 0.2]), Math.sumPrecise([0.1, 0.2, 0.3]), Math.sumPrecise([1e308, 1e308, -1e308])); // expect: 0.1 0.30000000000000004 0.6 1e+308
console.log(Object.is(Math.sumPrecise([]), -0), Object.is(Math.sumPrecise([-0, -0]), -0), Object.is(Math.sumPrecise([-0, 0]), 0), Object.is(Math.sumPrecise([1, -1]), 0)); // expect: true true true true
console.log(Math.sumPrecise([Infinity, -Infinity]), Math.sumPrecise([Infinity, 1]), Math.sumPrecise([NaN]), Math.sumPrecise([1e308, 1e308])); // expect: NaN Infinity NaN Infinity
console.log(Math.sumPrecise([5e-324, 5e-324]), Math.sumPrecise([1, 2 ** -53, 2 ** -60]), Math.sumPrecise([1, 2 ** -53]), Math.sumPrecise([-1e-320, 3e-320])); // expect: 1e-323 1.0000000000000002 1 2e-320
console.log(Math.sumPrecise(new Set([1, 2.5])), Math.sumPrecise(Array(1000).fill(0.1))); // expect: 3.5 100
let closed = 0;
const iterable = { [Symbol.iterator]() { return { next: () => ({ value: "1" }), return() { closed++; return {}; } }; } };
try { Math.sumPrecise(iterable); } catch (e) { console.log(e.name, closed); } // expect: TypeError 1
Math.sumPrecise([1n]); // throws: TypeError: 1 is not a number
