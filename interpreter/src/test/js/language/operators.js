// Conversions in operators.
console.log(1 + "2", "3" * "4", 1 + null, 1 + undefined, [] + {}, [] + [], 1 + [2], true + true, "b" + -0, 5 + +"", null + "x");
// expect: 12 12 1 NaN [object Object]  12 2 b0 5 nullx
console.log("5" - 2, +"0x1f", +" 12 ", +"1e3", +"1_0", +"0b11", +"Infinity", +"-", -"3", +[], +[5], +{}, +true, +null);
// expect: 3 31 12 1000 NaN 3 Infinity NaN -3 0 5 NaN 1 0
console.log(1 < "2", "10" < "9", "a" < "b", null >= 0, undefined == null, undefined >= null, NaN != NaN, "1" == 1, [1] == 1, null == 0, "" == 0, "b" > "a" > 0);
// expect: true true true true true false true true true false true true
console.log(7 % -3, -7 % 3, 5.5 % 2, -0 % 1, 2 ** 10, 2 ** -1, (-2) ** 3, 2 ** 3 ** 2, 0 / 0, 1 / 0, -1 / 0, 10 / 4);
// expect: 1 -1 1.5 -0 1024 0.5 -8 512 NaN Infinity -Infinity 2.5
console.log(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 31, 1 << 32, -1 >>> 0, -1 >> 1, 2 ** 32 | 0, 2 ** 31 | 0, 1.9 | 0, -1.9 | 0, NaN | 0, "7" & "3");
// expect: 1 7 6 -6 -2147483648 1 4294967295 -1 0 -2147483648 1 -1 0 3
console.log(Object.is(-0, 0 * -1), 1 / -0, -0 === 0, [NaN].includes(NaN), 0.1 + 0.2, 9007199254740992 + 1, 2147483647 + 1, -2147483648 - 1);
// expect: true -Infinity true true 0.30000000000000004 9007199254740992 2147483648 -2147483649
---
// toPrimitive, valueOf, toString.
const o = { valueOf() { return 10; }, toString() { return "str"; } };
console.log(o + 1, `${o}`, o * 2, o > 9, o == 10, [o] + "", String(o), { [o]: 1 }.str);
// expect: 11 str 20 true true str str 1
const p = { [Symbol.toPrimitive](hint) { return hint; } };
console.log(p + "", `${p}`, +p, p * 1, p == "default"); // expect: default string NaN NaN true
const d = new Date(0);
console.log(typeof (d + 1), typeof (d - 1)); // expect: string number
for (const bad of [{ valueOf: () => ({}), toString: () => ({}) }, { [Symbol.toPrimitive]: 1 }, { [Symbol.toPrimitive]: () => ({}) }, Object.create(null)]) {
  try { bad + 1; } catch (e) { console.log(e.message); }
// expect: Cannot convert object to primitive value
// expect: 1 is not a function
// expect: Cannot convert object to primitive value
// expect: Cannot convert object to primitive value
}
try { Symbol("s") + 1; } catch (e) { console.log(e.message); } // expect: Cannot convert a Symbol value to a number
try { `${Symbol("s")}`; } catch (e) { console.log(e.message); } // expect: Cannot convert a Symbol value to a string
try { +Symbol(); } catch (e) { console.log(e.message); } // expect: Cannot convert a Symbol value to a number
---
// Logical and conditional operators, and their assignments.
let log = [];
const t = (v) => (log.push(v), v);
console.log(t(0) || t(1), t(0) && t(2), t(null) ?? t(3), t(0) ?? t(4), !t(""), log.join());
// expect: 1 0 3 0 true 0,1,0,,3,0,
let a = 0, b = 1, c = null, o = { get g() { log.push("get"); return 1; }, set g(v) { log.push("set"); } };
log = [];
a ||= 5; b ||= t("no"); b &&= 6; c ??= 7; o.g ||= 1; o.g &&= 2; o.g ??= 3;
console.log(a, b, c, log.join()); // expect: 5 6 7 get,get,set,get
const constant = 1;
constant ||= 2;
let f; f ??= () => {};
console.log(f.name, (1, 2, 3), true ? 1 : 0, null?.x, undefined?.[log.push("no")], log.length);
// expect: f 3 1 undefined undefined 4
---
// Optional chains.
const o = { a: { b() { return this.c; }, c: 1 }, n: null, f: (x) => x };
console.log(o?.a?.b(), o.n?.x.y.z, o.n?.[1](), o.none?.(), o?.["a"]?.c, o.a.b?.(), (o?.a).c, o.n?.x?.y, delete o?.zzz, o.f?.(3), o.a?.b?.());
// expect: 1 undefined undefined undefined 1 1 1 undefined true 3 1
let count = 0;
null?.[count++];
console.log(count); // expect: 0
try { o.n?.x; o.n.x; } catch (e) { console.log(e.message); } // expect: Cannot read properties of null (reading 'x')
try { (o.n?.x).y; } catch (e) { console.log(e.message); } // expect: Cannot read properties of undefined (reading 'y')
try { o.a?.none(); } catch (e) { console.log(e.message); } // expect: o.a?.none is not a function
try { o.a.c?.(); } catch (e) { console.log(e.message); } // expect: o.a.c is not a function
---
// Increments.
let i = 1, s = "5", u, n = null, o = { k: 1 }, big = 5n, a = [2147483647];
console.log(i++ + ++i, s++, s, u++, u, n++, n, o.k++, ++o["k"], big++, big, --big, a[0]++, a[0], -i);
// expect: 4 5 6 NaN NaN 0 1 1 3 5n 6n 5n 2147483647 2147483648 -3
let str = "x"; str++;
console.log(str, typeof ++s); // expect: NaN number
const getter = { get v() { return 1; }, set v(x) { this.last = x; } };
getter.v++;
console.log(getter.last); // expect: 2
for (let i = 0.5; i < 2; i++) console.log(i);
// expect: 0.5
// expect: 1.5
---
// Compound assignments evaluate their target once.
let log = [];
const o = () => (log.push("o"), obj), k = () => (log.push("k"), { toString() { log.push("toString"); return "p"; } });
const obj = { p: 1 };
o()[k()] += (log.push("v"), 2);
console.log(obj.p, log.join()); // expect: 3 o,k,toString,v
log = [];
o()[k()]++;
console.log(obj.p, log.join()); // expect: 4 o,k,toString
let x = 2; x += x *= x; console.log(x); // expect: 6
let y = 1; y += (y = 5, 10); console.log(y); // expect: 11
x <<= 2; x >>= 1; x >>>= 1; x &= 7; x |= 8; x ^= 1; x %= 10; x **= 2;
console.log(x); // expect: 25
let z = "a"; z += 1; z += null; console.log(z); // expect: a1null
---
// BigInt.
console.log(2n ** 64n, -7n / 2n, -7n % 2n, 5n & 3n, 5n | 3n, ~5n, -1n >> 3n, 1n << 70n, 10n > 9, 1n == 1, 1n === 1, 2n > "1", typeof 1n, -(-3n), 0n ? 1 : 0);
// expect: 18446744073709551616n -3n -1n 1n 7n -6n -1n 1180591620717411303424n true true false true bigint 3n 0
console.log(1n < 1.5, 1n + 2n + "x", [3n, 1n, 2n].sort().join(), BigInt(2 ** 60) * 3n, 0xffn, 1_000n, BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n));
// expect: true 3x 1,2,3 3458764513820540928n 255n 1000n -1n 255n
for (const f of [() => 1n + 1, () => +1n, () => 1n / 0n, () => 1n >>> 0n, () => 2n ** -1n, () => BigInt(1.5), () => BigInt("x"), () => Math.max(1n), () => 1n % 0n, () => BigInt(undefined), () => new BigInt(1)]) {
  try { f(); } catch (e) { console.log(String(e)); }
// expect: TypeError: Cannot mix BigInt and other types, use explicit conversions
// expect: TypeError: Cannot convert a BigInt value to a number
// expect: RangeError: Division by zero
// expect: TypeError: BigInts have no unsigned right shift, use >> instead
// expect: RangeError: Exponent must be non-negative
// expect: RangeError: The number 1.5 cannot be converted to a BigInt because it is not an integer
// expect: SyntaxError: Cannot convert x to a BigInt
// expect: TypeError: Cannot convert a BigInt value to a number
// expect: RangeError: Division by zero
// expect: TypeError: Cannot convert undefined to a BigInt
// expect: TypeError: BigInt is not a constructor
}
---
// typeof, void, in, comma.
console.log(typeof null, typeof undefined, typeof (() => {}), typeof class {}, typeof Symbol(), typeof 1n, typeof [], typeof "", typeof NaN, void 0, typeof typeof 1, typeof undeclared);
// expect: object undefined function function symbol bigint object string number undefined string undefined
console.log("a" in { a: 1 }, 0 in [1], 1 in [1], "length" in [], Symbol.iterator in [], "x" in Object.create({ x: 1 }));
// expect: true true false true true true
try { "a" in "abc"; } catch (e) { console.log(e.message); } // expect: Cannot use 'in' operator to search for 'a' in abc
try { 1 in undefined; } catch (e) { console.log(e.message); }
// expect: Cannot use 'in' operator to search for '1' in undefined
---
// Template literals.
const a = 1, o = { toString() { return "object"; } };
console.log(`${a}${o}${`nested ${a + 1}`}`, `line
two`, `\u{1F600}\x41\
joined`, `$${a}$`, `\``, String.raw`\n${a}\u`, `${[1, 2]}`, `${null} ${undefined}`.length);
// expect: 1objectnested 2 line
// expect: two 😀Ajoined $1$ ` \n1\u 1,2 14
---
// Tagged templates keep one object for each place.
const seen = [];
function tag(strings, ...values) { seen.push(strings); return strings.raw.join("|") + ":" + values.join(); }
function place(v) { return tag`a${v}\n${v}c`; }
console.log(place(1), place(2), seen[0] === seen[1], tag`a${1}\n${1}c`, seen[2] === seen[0]);
// expect: a|\n|c:1,1 a|\n|c:2,2 true a|\n|c:1,1 false
console.log(Object.isFrozen(seen[0]), Object.isFrozen(seen[0].raw), Array.isArray(seen[0]), seen[0].length, Object.keys(seen[0]).join());
// expect: true true true 3 0,1,2
console.log(((s) => s[0])`\unicode and \x`, ((s) => s.raw[0])`\unicode and \x`); // expect: undefined \unicode and \x
const o = { name: "o", t(s) { return this.name + s[0]; } };
console.log(o.t`x`, o["t"]`y`, (() => tag)()`z`); // expect: ox oy z:
for (let i = 0; i < 2; i++) seen.push(((s) => s)`same`);
console.log(seen.at(-1) === seen.at(-2)); // expect: true
1`not callable`; // throws: TypeError: 1 is not a function
---
// Symbols.
const s = Symbol("desc");
const o = { [s]: 1, [Symbol.toStringTag]: "Tagged" };
console.log(o[s], s.toString(), s.description, Object.keys(o).length, String(o), Symbol.for("a") === Symbol.for("a"), Symbol.keyFor(Symbol.for("a")), Symbol() === Symbol());
// expect: 1 Symbol(desc) desc 0 [object Tagged] true a false
console.log(Object(s) == s, typeof Object(s), JSON.stringify({ [s]: 1, a: s }), [s].includes(s), Symbol.iterator.toString(), Symbol().description);
// expect: true object {} true Symbol(Symbol.iterator) undefined
---
// Strict equality and same values.
console.log(NaN === NaN, 0 === -0, Object.is(NaN, NaN), Object.is(0, -0), "a" === new String("a"), null === undefined, 1 === 1.0, 1n === 1n, [] === []);
// expect: false true true false false false true true false
console.log(null == undefined, null == false, "1" == [1], "1,2" == [1, 2], ({}) == "[object Object]", true == "1", true == "true", 0 == "", 1n == "1", Symbol.iterator == Symbol.iterator);
// expect: true false true true true true false true true true
