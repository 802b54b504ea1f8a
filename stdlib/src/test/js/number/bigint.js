// Conversions to BigInt.
console.log(BigInt(10), BigInt("0xff"), BigInt(" 12 "), BigInt(true), BigInt(1e21), BigInt(-0), BigInt(""), BigInt({ valueOf: () => 3 })); // expect: 10n 255n 12n 1n 1000000000000000000000n 0n 0n 3n
console.log(typeof Object(1n), Object(1n) + 1n, BigInt.prototype[Symbol.toStringTag], Object.prototype.toString.call(1n)); // expect: object 2n BigInt [object BigInt]
BigInt(1.5); // throws: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
---
BigInt("1x"); // throws: SyntaxError: Cannot convert 1x to a BigInt
---
BigInt(undefined); // throws: TypeError: Cannot convert undefined to a BigInt
---
new BigInt(1); // throws: TypeError: BigInt is not a constructor
---
// asIntN and asUintN wrap.
console.log(BigInt.asIntN(8, 255n), BigInt.asIntN(8, 128n), BigInt.asIntN(8, 127n), BigInt.asIntN(8, -129n), BigInt.asIntN(0, 5n), BigInt.asIntN(1, 1n)); // expect: -1n -128n 127n 127n 0n -1n
console.log(BigInt.asUintN(8, 256n), BigInt.asUintN(8, -1n), BigInt.asUintN(64, -1n), BigInt.asUintN(0, 5n), BigInt.asIntN(64, 2n ** 63n), BigInt.asIntN(200, -(2n ** 199n))); // expect: 0n 255n 18446744073709551615n 0n -9223372036854775808n -803469022129495137770981046170581301261101496891396417650688n
console.log(BigInt.asIntN(2 ** 53 - 1, -5n), BigInt.asUintN(2 ** 53 - 1, 5n), BigInt.asIntN(64, "12")); // expect: -5n 5n 12n
BigInt.asIntN(-1, 0n); // throws: RangeError: Invalid value: not (convertible to) a safe integer
---
BigInt.asUintN(2 ** 53 - 1, -1n); // throws: RangeError: Maximum BigInt size exceeded
---
// toString.
console.log((255n).toString(16), (-255n).toString(2), (10n ** 30n).toString(), (123456789n).toString(36), Object(5n).toString()); // expect: ff -11111111 1000000000000000000000000000000 21i3v9 5
(1n).toString(37); // throws: RangeError: toString() radix argument must be between 2 and 36
---
BigInt.prototype.toString.call(1); // throws: TypeError: BigInt.prototype.toString requires that 'this' be a BigInt
