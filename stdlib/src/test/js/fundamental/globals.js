console.log(parseInt("42"), parseInt(" \u00a0-0x1F"), parseInt("0x"), parseInt("12", 3), parseInt("z", 36), parseInt("9", 9)); // expect: 42 -31 NaN 5 35 NaN
console.log(parseInt(1e21), parseInt(0.0000005), parseInt(-0.5) === 0, 1 / parseInt("-0"), parseInt("1e3"), parseInt(null, 36)); // expect: 1 5 true -Infinity 1 1112745
console.log(parseInt("9007199254740993"), parseInt("100000000000000000000000", 16), parseInt("1", 1), parseInt("1", 37), parseInt("11", 4294967298)); // expect: 9007199254740992 4.951760157141521e+27 NaN NaN 3
console.log(parseInt(12.9), parseInt(-12.9), parseInt("123abc"), parseInt(""), parseInt("+7")); // expect: 12 -12 123 NaN 7
---
console.log(parseFloat("3.14abc"), parseFloat(".5."), parseFloat("-.5e-1e"), parseFloat("Infinityx"), parseFloat("-Infinity"), parseFloat("e5")); // expect: 3.14 0.5 -0.05 Infinity -Infinity NaN
console.log(1 / parseFloat("-0"), parseFloat("1e"), parseFloat("1e+"), parseFloat("0x10"), parseFloat("1_000"), parseFloat("5."), parseFloat("\u20281")); // expect: -Infinity 1 1 0 1 5 1
console.log(isNaN("x"), isNaN(" "), isFinite("1e400"), isFinite(null), isNaN(undefined)); // expect: true false false true true
isNaN(1n); // throws: TypeError: Cannot convert a BigInt value to a number
---
console.log(encodeURIComponent("a b&€😀/ÿ-_.!~*'()"), encodeURI("http://x/a b?q=€#h[]")); // expect: a%20b%26%E2%82%AC%F0%9F%98%80%2F%C3%BF-_.!~*'() http://x/a%20b?q=%E2%82%AC#h%5B%5D
console.log(decodeURIComponent("%E2%82%AC%F0%9F%98%80%2f%41"), decodeURI("%2f%41%23%E2%82%ac")); // expect: €😀/A %2fA%23€
for (const bad of ["%", "%4", "%zz", "%80", "%C0%80", "%E0%80%80", "%ED%A0%80", "%F4%90%80%80", "%F8%80%80%80%80", "%E2%82", "%E2%82x"]) try { decodeURI(bad); console.log("no error"); } catch (e) { if (e.name !== "URIError") console.log(e.name); }
encodeURI("\ud800"); // throws: URIError: URI malformed
---
encodeURIComponent("\udc00x"); // throws: URIError: URI malformed
---
console.log(escape("a b+é€@*_-./"), unescape("%u20AC%e9%41%u12%zz%"), unescape("%u20ac%")); // expect: a%20b+%E9%u20AC@*_-./ €éA%u12%zz% €%
