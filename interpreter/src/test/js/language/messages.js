undefinedFunction(); // throws: ReferenceError: undefinedFunction is not defined
---
const user = { name: "x" };
user.getName(); // throws: TypeError: user.getName is not a function
---
const user = {};
user.address.street; // throws: TypeError: Cannot read properties of undefined (reading 'street')
---
const user = {};
user.address.street = 1; // throws: TypeError: Cannot set properties of undefined (setting 'street')
---
let list;
list[0]; // throws: TypeError: Cannot read properties of undefined (reading '0')
---
let list = null;
list[0] = 1; // throws: TypeError: Cannot set properties of null (setting '0')
---
const o = { a: { b: null } };
o.a.b.c.d; // throws: TypeError: Cannot read properties of null (reading 'c')
---
function f(options) { return options.size; } // throws: TypeError: Cannot read properties of undefined (reading 'size')
f();
---
const { a } = undefined; // throws: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
---
function f({ a }) { return a; } // throws: TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined.
f();
---
const [first] = undefined; // throws: TypeError: undefined is not iterable
---
const [x] = 5; // throws: TypeError: 5 is not iterable
---
for (const x of 7) { } // throws: TypeError: 7 is not iterable
---
const config = {};
for (const x of config.items) { } // throws: TypeError: config.items is not iterable
---
const config = {};
[...config.items]; // throws: TypeError: config.items is not iterable
---
Math.max(...12); // throws: TypeError: 12 is not iterable
---
const c = 1;
c = 2; // throws: TypeError: Assignment to constant variable.
---
x = y + 1; // throws: ReferenceError: Cannot access 'y' before initialization
let y = 2;
---
"use strict";
undeclared = 1; // throws: ReferenceError: undeclared is not defined
---
"use strict";
Object.freeze([1]).push(2); // throws: TypeError: Cannot add property 1, object is not extensible
---
"use strict";
const o = Object.freeze({ a: 1 });
o.a = 2; // throws: TypeError: Cannot assign to read only property 'a' of object '#<Object>'
---
"use strict";
const o = Object.freeze({ a: 1 });
o.b = 2; // throws: TypeError: Cannot add property b, object is not extensible
---
"use strict";
const o = { get a() { return 1; } };
o.a = 2; // throws: TypeError: Cannot set property a of #<Object> which has only a getter
---
"use strict";
delete Object.freeze({ a: 1 }).a; // throws: TypeError: Cannot delete property 'a' of #<Object>
---
"use strict";
"text".length = 1; // throws: TypeError: Cannot assign to read only property 'length' of string 'text'
---
"use strict";
(5).x = 1; // throws: TypeError: Cannot create property 'x' on number '5'
---
null.f(); // throws: TypeError: Cannot read properties of null (reading 'f')
---
undefined.f(); // throws: TypeError: Cannot read properties of undefined (reading 'f')
---
(void 0)(); // throws: TypeError: (intermediate value) is not a function
---
5(); // throws: TypeError: 5 is not a function
---
"text"(); // throws: TypeError: "text" is not a function
---
({})(); // throws: TypeError: (intermediate value) is not a function
---
[1, 2].map(3); // throws: TypeError: 3 is not a function
---
[1, 2].forEach(); // throws: TypeError: undefined is not a function
---
[3, 1].sort(5); // throws: TypeError: The comparison function must be either a function or undefined
---
[].reduce((a, b) => a); // throws: TypeError: Reduce of empty array with no initial value
---
new Array(-1); // throws: RangeError: Invalid array length
---
[].length = -1; // throws: RangeError: Invalid array length
---
"x".repeat(-1); // throws: RangeError: Invalid count value: -1
---
"x".repeat(Infinity); // throws: RangeError: Invalid count value: Infinity
---
(1).toFixed(101); // throws: RangeError: toFixed() digits argument must be between 0 and 100
---
(1).toString(1); // throws: RangeError: toString() radix argument must be between 2 and 36
---
(1).toPrecision(0); // throws: RangeError: toPrecision() argument must be between 1 and 100
---
String.fromCodePoint(-1); // throws: RangeError: Invalid code point -1
---
"abc".normalize("NFX"); // throws: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
---
BigInt(1.5); // throws: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
---
BigInt("12x"); // throws: SyntaxError: Cannot convert 12x to a BigInt
---
1n + 1; // throws: TypeError: Cannot mix BigInt and other types, use explicit conversions
---
1n / 0n; // throws: RangeError: Division by zero
---
Math.sqrt(4n); // throws: TypeError: Cannot convert a BigInt value to a number
---
Symbol() + ""; // throws: TypeError: Cannot convert a Symbol value to a string
---
+Symbol("s"); // throws: TypeError: Cannot convert a Symbol value to a number
---
new Symbol(); // throws: TypeError: Symbol is not a constructor
---
JSON.parse("{bad"); // throws: SyntaxError: Expected property name or '}' in JSON at position 1
---
JSON.parse(""); // throws: SyntaxError: Unexpected end of JSON input
---
JSON.parse('{"a":1,}'); // throws: SyntaxError: Expected double-quoted property name in JSON at position 7
---
JSON.parse("[1, 2"); // throws: SyntaxError: Expected ',' or ']' after array element in JSON at position 5
---
JSON.parse('{"a": undefined}'); // throws: SyntaxError: Unexpected token 'u', "{"a": undefined}" is not valid JSON
---
JSON.parse('"a\nb"'); // throws: SyntaxError: Bad control character in string literal in JSON at position 2
---
const a = {};
a.self = a;
JSON.stringify(a); // throws: TypeError: Converting circular structure to JSON
---
const a = { list: [] };
a.list.push({ owner: a });
JSON.stringify(a); // throws: TypeError: Converting circular structure to JSON
---
JSON.stringify({ n: 1n }); // throws: TypeError: Do not know how to serialize a BigInt
---
new Date(NaN).toISOString(); // throws: RangeError: Invalid time value
---
decodeURIComponent("%"); // throws: URIError: URI malformed
---
encodeURI("\ud800"); // throws: URIError: URI malformed
---
class A { constructor() { } }
A(); // throws: TypeError: Class constructor A cannot be invoked without 'new'
---
class A extends undefined { } // throws: TypeError: Class extends value undefined is not a constructor or null
---
class A { }
class B extends A { constructor() { this.x = 1; } } // throws: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
new B();
---
class A { }
class B extends A { constructor() { } }
new B(); // throws: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
---
class A { #p = 1; static read(o) { return o.#p; } } // throws: TypeError: Cannot read private member #p from an object whose class did not declare it
A.read({});
---
class A { get only() { return 1; } set() { this.only = 2; } } // throws: TypeError: Cannot set property only of #<A> which has only a getter
new A().set();
---
const f = () => 1;
new f(); // throws: TypeError: f is not a constructor
---
const o = { method() { } };
new o.method(); // throws: TypeError: o.method is not a constructor
---
new (class { constructor() { missing(); } })(); // throws: ReferenceError: missing is not defined
---
new undefined(); // throws: TypeError: undefined is not a constructor
---
const o = {};
new o.Type(); // throws: TypeError: o.Type is not a constructor
---
1 in "text"; // throws: TypeError: Cannot use 'in' operator to search for '1' in text
---
"a" in undefined; // throws: TypeError: Cannot use 'in' operator to search for 'a' in undefined
---
({}) instanceof "x"; // throws: TypeError: Right-hand side of 'instanceof' is not an object
---
({}) instanceof {}; // throws: TypeError: Right-hand side of 'instanceof' is not callable
---
Object.defineProperty(1, "x", {}); // throws: TypeError: Object.defineProperty called on non-object
---
Object.defineProperty({}, "x", 1); // throws: TypeError: Property description must be an object: 1
---
Object.defineProperty(Object.freeze({}), "x", { value: 1 }); // throws: TypeError: Cannot define property x, object is not extensible
---
Object.defineProperty(Object.defineProperty({}, "x", { value: 1 }), "x", { value: 2 }); // throws: TypeError: Cannot redefine property: x
---
Object.defineProperty({}, "x", { get: 5 }); // throws: TypeError: Getter must be a function: 5
---
Object.defineProperty({}, "x", { get() {}, value: 1 }); // throws: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute
---
Object.create(5); // throws: TypeError: Object prototype may only be an Object or null: 5
---
Object.setPrototypeOf({}, 1); // throws: TypeError: Object prototype may only be an Object or null: 1
---
const o = {};
Object.setPrototypeOf(o, Object.create(o)); // throws: TypeError: Cyclic __proto__ value
---
Object.fromEntries([1]); // throws: TypeError: Iterator value 1 is not an entry object
---
Object.entries(null); // throws: TypeError: Cannot convert undefined or null to object
---
Object.assign(undefined, {}); // throws: TypeError: Cannot convert undefined or null to object
---
new Map([1]); // throws: TypeError: Iterator value 1 is not an entry object
---
new Set(5); // throws: TypeError: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
---
new WeakMap().set(1, 2); // throws: TypeError: Invalid value used as weak map key
---
new WeakSet([1]); // throws: TypeError: Invalid value used in weak set
---
Map(); // throws: TypeError: Constructor Map requires 'new'
---
Map.prototype.get.call({}, 1); // throws: TypeError: Method Map.prototype.get called on incompatible receiver #<Object>
---
Reflect.ownKeys(1); // throws: TypeError: Reflect.ownKeys called on non-object
---
Reflect.construct(() => {}, []); // throws: TypeError: () => {} is not a constructor
---
new Proxy({}, null); // throws: TypeError: Cannot create proxy with a non-object as target or handler
---
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
proxy.x; // throws: TypeError: Cannot perform 'get' on a proxy that has been revoked
---
new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a; // throws: TypeError: 'get' on proxy: property 'a' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '1' but got '2')
---
Function.prototype.call.call(1); // throws: TypeError: Function.prototype.call was called on 1, which is a number and not a function
---
Function.prototype.apply.call(Math.max, null, 1); // throws: TypeError: CreateListFromArrayLike called on non-object
---
Object.create(null) + ""; // throws: TypeError: Cannot convert object to primitive value
---
`${Object.create(null)}`; // throws: TypeError: Cannot convert object to primitive value
---
({ toString() { return {}; }, valueOf() { return {}; } }) * 1; // throws: TypeError: Cannot convert object to primitive value
---
(function f() { f(); })(); // throws: RangeError: Maximum call stack size exceeded
---
throw new Error("with a cause", { cause: new TypeError("below") }); // throws: Error: with a cause
---
throw new RangeError("out of range"); // throws: RangeError: out of range
---
throw "just text"; // throws: just text
---
throw { code: 7 }; // throws: { code: 7 }
---
throw undefined; // throws: undefined
---
null[Symbol.iterator]; // throws: TypeError: Cannot read properties of null (reading 'Symbol(Symbol.iterator)')
---
undefined[{ toString() { return "key"; } }]; // throws: TypeError: Cannot read properties of undefined
---
let a = 1;
a.b.c; // throws: TypeError: Cannot read properties of undefined (reading 'c')
---
const fs = [1, 2];
fs[5](); // throws: TypeError: fs[5] is not a function
---
const o = { list: [{}] };
o.list[0].run(); // throws: TypeError: o.list[0].run is not a function
---
const o = { deep: {} };
o.deep["method" + 1](); // throws: TypeError: o.deep[...] is not a function
---
(() => { throw new Error("in an arrow"); })(); // throws: Error: in an arrow
---
[1].map((x) => x.y.z); // throws: TypeError: Cannot read properties of undefined (reading 'z')
---
eval("1 +"); // throws: SyntaxError: Unexpected end of input
---
eval("let a; let a;"); // throws: SyntaxError: Identifier 'a' has already been declared
---
new Function("a", "return a +"); // throws: SyntaxError: Unexpected token '}'
---
super_(); // throws: ReferenceError: super_ is not defined
---
const o = { valueOf() { throw new Error("from valueOf"); } }; // throws: Error: from valueOf
o + 1;
---
const o = { get size() { return this.inner.size; } }; // throws: TypeError: Cannot read properties of undefined (reading 'size')
o.size;
---
parseInt.call.apply(null); // throws: TypeError: Function.prototype.call was called on null, which is an object and not a function
---
async_ = await_; // throws: ReferenceError: await_ is not defined
---
"abc".matchAll;
"abc".at.call(null); // throws: TypeError: String.prototype.at called on null or undefined
---
Array.prototype.map.call(null, () => {}); // throws: TypeError: Cannot convert undefined or null to object
---
Array.from(1, 2); // throws: TypeError: 2 is not a function
---
Array.from({ length: -1 }).concat;
Array.from({ length: 2 ** 53 }); // throws: RangeError: Invalid array length
---
label: for (;;) { missing; break label; } // throws: ReferenceError: missing is not defined
