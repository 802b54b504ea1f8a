// The constructor.
console.log(String(null), String(Symbol("x")), new String("ab").length, typeof new String(1), String([1, [2, 3]]), String({}), Object("s") + 1); // expect: null Symbol(x) 2 object 1,2,3 [object Object] s1
console.log(String.fromCharCode(65), String.fromCharCode(0x10041, 66.9, "67"), String.fromCodePoint(0x1F600, 97), (String() + String.fromCharCode() + String.fromCodePoint()).length); // expect: A ABC 😀a 0
console.log(String.raw`a\n${1}b${2}`, String.raw({ raw: "xyz" }, 1, 2, 3), String.raw({ raw: [] }), String.raw({ raw: { length: 2, 0: "p" } }, "-")); // expect: a\n1b2 x1y2z  p-undefined
console.log(Object.getOwnPropertyNames(new String("ab")).join(), JSON.stringify(Object.getOwnPropertyDescriptor("ab", 1)), "ab"[2], "ab"["1"]); // expect: 0,1,length {"value":"b","writable":false,"enumerable":true,"configurable":false} undefined b
String.fromCodePoint(1.5); // throws: RangeError: Invalid code point 1.5
---
new String(Symbol()); // throws: TypeError: Cannot convert a Symbol value to a string
---
// Characters.
console.log("abc".at(), "abc".at(-1), "abc".at(3), "abc".charAt(1), "abc".charAt(-1) === "", "abc".charCodeAt(2), "abc".charCodeAt(3), "abc".charCodeAt("1.9"), "abc".charAt(NaN)); // expect: a c undefined b true 99 NaN 98 a
console.log("😀b".codePointAt(0), "😀b".codePointAt(1), "😀b".codePointAt(3), "😀".charCodeAt(0), [..."a😀\ud83d"].length, Array.from("😀b").join("|")); // expect: 128512 56832 undefined 55357 3 😀|b
console.log("a\ud83d".isWellFormed(), "😀".isWellFormed(), "\ude00\ud83d".toWellFormed(), "a😀".toWellFormed(), "\ud83d\ud83d\ude00".toWellFormed()); // expect: false true �� a😀 �😀
console.log("".at(0), "x".at(Infinity), "x".at(-Infinity), "x".codePointAt(-1)); // expect: undefined undefined undefined undefined
---
// Parts.
console.log("abcdef".slice(2), "abcdef".slice(-3, -1), "abcdef".slice(4, 2) === "", "abcdef".slice(2, 3), "abcdef".slice(undefined, undefined), "abcdef".slice(-100, 100)); // expect: cdef de true c abcdef abcdef
console.log("abcdef".substring(4, 1), "abcdef".substring(-1, 2), "abcdef".substring(NaN, 3), "abcdef".substring(2), "abcdef".substring(2, undefined), "abcdef".substring(3, 3) === ""); // expect: bcd ab abc cdef cdef true
console.log("abcdef".substr(-3, 2), "abcdef".substr(1), "abcdef".substr(2, -1) === "", "abcdef".substr(1, Infinity), "abcdef".substr(10) === "", "abcdef".substr(0, 2.9)); // expect: de bcdef true bcdef true ab
console.log("a".concat("b", 1, null), "x".concat(), "ab".repeat(3), "".repeat(1e9) === "", "ab".repeat(0) === ""); // expect: ab1null x ababab true true
console.log("5".padStart(3, "0"), "abc".padEnd(8, "12"), "abc".padEnd(2), "x".padStart(3) + "|", "x".padStart(5, ""), "x".padEnd(4, "abcdef")); // expect: 005 abc12121 abc   x| x xabc
"a".repeat(-1); // throws: RangeError: Invalid count value: -1
---
"ab".repeat(2 ** 29); // throws: RangeError: Invalid string length
---
"a".padEnd(2 ** 30); // throws: RangeError: Invalid string length
---
// Searching.
console.log("banana".indexOf("an"), "banana".indexOf("an", 2), "banana".indexOf("x"), "abc".indexOf("", 10), "abc".indexOf(), "undefined".indexOf(), "banana".indexOf("b", -5)); // expect: 1 3 -1 3 -1 0 0
console.log("banana".lastIndexOf("an"), "banana".lastIndexOf("an", 2), "banana".lastIndexOf("b", -1), "abc".lastIndexOf(""), "abc".lastIndexOf("", 1), "abc".lastIndexOf("c", NaN), "abc".lastIndexOf("x")); // expect: 3 1 0 3 1 2 -1
console.log("abc".includes("b"), "abc".includes("b", 2), "abc".startsWith("b", 1), "abc".endsWith("b", 2), "abc".endsWith(""), "abc".startsWith("abcd"), "abc".startsWith("", 9), "abc".endsWith("abcd")); // expect: true false true true true false true false
console.log("[object Object]".includes({}), "a".includes({ toString: () => "a", [Symbol.match]: false })); // expect: true true
"a".includes({ [Symbol.match]: true }); // throws: TypeError: First argument to String.prototype.includes must not be a regular expression
---
// White space.
console.log(`|${"\t\n\v\f\r \u00a0\u1680\u2000\u2028\u2029\u3000\ufeff x \u200b".trim()}|`.length, "|" + "  a ".trimStart() + "|", "|" + "  a ".trimEnd() + "|", "|" + " \u180e".trim().length); // expect: 5 |a | |  a| |1
console.log(String.prototype.trimLeft === String.prototype.trimStart, String.prototype.trimLeft.name, String.prototype.trimRight.name); // expect: true trimStart trimEnd
---
// Replacing strings.
console.log("aXbX".replace("X", "-"), "aXbX".replaceAll("X", "-"), "abc".replace("b", "[$&$`$'$$$1$<x>]"), "aaa".replaceAll("aa", "b"), "abc".replaceAll("", "-"), "abc".replace("", "-")); // expect: a-bX a-b- a[bac$$1$<x>]c ba -a-b-c- -abc
console.log("abc".replace("b", (m, i, s) => `<${m}${i}${s}>`), "a.a".replaceAll("a", (m, i) => i), "abc".replace("x", "y"), "abc".replaceAll("abc", ""), "x".replace("x", "$"), "x".replace("x")); // expect: a<b1abc>c 0.2 abc  $ undefined
console.log("abc".replace({ [Symbol.replace]: (s, r) => s + r }, 5), "a".replaceAll({ [Symbol.replace]: (s, r) => "all" + s + r }, 1)); // expect: abc5 alla1
console.log("abc".replace({ toString: () => "b" }, { toString: () => "$$" })); // expect: a$c
---
// Splitting.
console.log("a,b,c".split(",").join("|"), "abc".split("").join("|"), "abc".split().length, "".split("").length, "".split(",").length, "a,b,c".split(",", 2).join("|"), "a,b".split(",", 0).length); // expect: a|b|c a|b|c 1 0 1 a|b 0
console.log("abc".split("", 2).join("|"), "aXXbXXc".split("XX").join("|"), "a,b".split(",", -1).join("|"), ",a,".split(",").length, "abc".split("abc").join("|"), "abc".split("d").join("|")); // expect: a|b a|b|c a|b 3 | abc
console.log("a1b".split(1).join("|"), "abc".split({ [Symbol.split]: (s, l) => [s, l] }, 7).join("|"), "anullb".split(null).join("|")); // expect: a|b abc|7 a|b
---
// Objects that know how to match.
const matcher = { [Symbol.match]: s => "m" + s, [Symbol.search]: s => "s" + s, [Symbol.matchAll]: s => "a" + s, flags: "g" };
console.log("x".match(matcher), "x".search(matcher), "x".matchAll(matcher)); // expect: mx sx ax
String.prototype.match.call(null, "x"); // throws: TypeError: String.prototype.match called on null or undefined
---
// Only objects are asked for their methods.
Object.defineProperty(String.prototype, Symbol.split, { get() { throw new Error("asked"); }, configurable: true });
Object.defineProperty(Number.prototype, Symbol.replace, { get() { throw new Error("asked"); }, configurable: true });
console.log("a-b".split("-").length, "a1b".replace(1, "-")); // expect: 2 a-b
---
// Case.
console.log("Straße".toUpperCase(), "ŉ".toUpperCase(), "ﬃ".toUpperCase(), "İ".toLowerCase().length, "ABCÀÉ".toLowerCase(), "ǅ".toLowerCase(), "𐐀".toLowerCase() === "𐐨"); // expect: STRASSE ʼN FFI 2 abcàé ǆ true
console.log("ΑΣ".toLowerCase(), "Σ".toLowerCase(), "ΑΣΑ".toLowerCase(), "ΑΣ.".toLowerCase(), "Α.Σ".toLowerCase(), "ΑΣ\u00adΑ".toLowerCase().charCodeAt(1).toString(16), "\u00adΣ".toLowerCase().length); // expect: ας σ ασα ας. α.ς 3c3 2
console.log("I".toLocaleLowerCase("tr"), "i".toLocaleUpperCase("tr"), "I".toLocaleLowerCase(), "i".toLocaleUpperCase(["en"]), "I".toLocaleLowerCase("en-US")); // expect: ı İ i I i
"a".toLocaleLowerCase("x"); // throws: RangeError: Incorrect locale information provided
---
// Normalization.
console.log("é".normalize("NFD").length, "e\u0301".normalize().length, "ﬁ".normalize("NFKC"), "Å".normalize("NFKD").length, "\ud83d".normalize() === "\ud83d", "x".normalize(undefined)); // expect: 2 1 fi 2 true x
"x".normalize("nfc"); // throws: RangeError: The normalization form should be one of NFC, NFD, NFKC, NFKD.
---
// The order of people.
const order = words => words.sort((a, b) => a.localeCompare(b)).join(" ");
console.log(order(["b", "a", "C", "A", "c", "B", "_", "1", "-", "10", "2"]), order(["côté", "cote", "coté", "côte", "Cote"]), order(["zebra", "Äpfel", "apfel", "Zoo", "ångström"])); // expect: _ - 1 10 2 a A b B c C cote Cote coté côte côté ångström apfel Äpfel zebra Zoo
console.log("a".localeCompare("b"), "b".localeCompare("a"), "a".localeCompare("a"), "a".localeCompare("A"), "résumé".localeCompare("resume"), "e\u0301".localeCompare("é"), "ß".localeCompare("ss")); // expect: -1 1 0 -1 1 0 1
console.log("a2".localeCompare("a10", undefined, { numeric: true }), "a".localeCompare("Á", "en", { sensitivity: "base" }), "a".localeCompare("á", "en", { sensitivity: "accent" }), "a".localeCompare("A", "en", { sensitivity: "accent" })); // expect: -1 0 -1 0
console.log("undefined".localeCompare(), "a b".localeCompare("ab"), "co-op".localeCompare("coop"), "я".localeCompare("а"), "z".localeCompare("α")); // expect: 0 -1 -1 1 -1
---
// HTML.
console.log("a".anchor('"x"'), "a".big(), "a".blink(), "a".bold(), "a".fixed(), "a".fontcolor("red"), "a".fontsize(7), "a".italics()); // expect: <a name="&quot;x&quot;">a</a> <big>a</big> <blink>a</blink> <b>a</b> <tt>a</tt> <font color="red">a</font> <font size="7">a</font> <i>a</i>
console.log("a".link("u"), "a".small(), "a".strike(), "a".sub(), "a".sup()); // expect: <a href="u">a</a> <small>a</small> <strike>a</strike> <sub>a</sub> <sup>a</sup>
String.prototype.anchor.call(undefined); // throws: TypeError: String.prototype.anchor called on null or undefined
---
// Iteration.
const it = "a😀\udc00"[Symbol.iterator]();
console.log(JSON.stringify([it.next(), it.next(), it.next(), it.next()]), Object.prototype.toString.call(it), it[Symbol.iterator]() === it); // expect: [{"value":"a","done":false},{"value":"😀","done":false},{"value":"\udc00","done":false},{"done":true}] [object String Iterator] true
console.log(Math.max(..."123"), [..."xy"].join(), Object.keys(Object.getPrototypeOf(it)).length); // expect: 3 x,y 0
it.next.call({}); // throws: TypeError: Method String Iterator.prototype.next called on incompatible receiver #<Object>
---
// Long concatenations are flattened when they are read.
let s = "";
for (let i = 0; i < 100000; i++) s += i % 10;
console.log(s.length, s.charAt(99999), s.slice(12345, 12355), s === s + "", s.indexOf("90"), s.at(-1)); // expect: 100000 9 5678901234 true 9 9
let t = "";
for (let i = 0; i < 50000; i++) t = "x" + t + "y";
console.log(t.length, t.indexOf("y"), t.toUpperCase().slice(49999, 50001)); // expect: 100000 50000 XY
---
// What is left of a long text is a string like any other.
const text = "ab\n".repeat(1000);
const rest = text.slice(1);
console.log(rest.length, rest[0], rest[2998] === "\n", rest[2999], rest.charAt(1) === "\n", rest.charCodeAt(0), rest.codePointAt(2998), rest.at(-2), typeof rest, rest ? 1 : 2);
// expect: 2999 b true undefined true 98 10 b string 1
console.log(rest === "b\n" + "ab\n".repeat(999), rest === text.substr(1), rest < text, [rest].includes(text.substring(1)), new Set([rest, text.slice(1)]).size, { [rest]: 3 }[text.slice(1)]);
// expect: true true false true 1 3
const more = text.slice(1);
console.log(more.indexOf("a"), more.indexOf("b"), more.indexOf("x"), more.indexOf("ab", 2998), more.includes("ab\nb"), more.startsWith("b\na"), more.startsWith("ab", 2), more.startsWith("a"), more.endsWith(text), more.lastIndexOf("a"));
// expect: 2 0 -1 -1 false true true false false 2996
console.log(more.split("\n", 2), more.split("").length, more.split("x").length, more.split("\n").at(-2), more.split(undefined)[0].length);
// expect: [ 'b', 'ab' ] 2999 1 ab 2999
const long = text.slice(1) + "!" + text.slice(2);
console.log(long.length, long.slice(-2999, -2996) === "!\na", long.charAt(0), `${text.slice(1)}?`.length, JSON.stringify(text.slice(1)).length, Object(text.slice(1)).length, [...text.slice(1)].length);
// expect: 5998 true b 3000 4001 2999 2999
---
// Text can be consumed token by token.
let source = "let x = y1 + 22;\n".repeat(5000), tokens = 0, letters = 0;
while (source) {
  const match = /^(?:\s+|[a-z]\w*|\d+|[^])/.exec(source);
  if (match.index !== 0 || match.input !== source) throw source;
  if (/^\w/.test(source)) letters += source.charCodeAt(0) > 96;
  source = source.substring(match[0].length);
  tokens++;
}
console.log(tokens, letters); // expect: 65000 15000
---
// this must be a string, or become one.
console.log(String.prototype.trim.call(12), String.prototype.at.call([1, 2], 1), String.prototype.toString.call(Object("x")), String.prototype.slice.call(true, 1)); // expect: 12 , x rue
String.prototype.toString.call({}); // throws: TypeError: String.prototype.toString requires that 'this' be a String
---
String.prototype.at.call(undefined); // throws: TypeError: String.prototype.at called on null or undefined
---
String.prototype[Symbol.iterator].call(null); // throws: TypeError: String.prototype[Symbol.iterator] called on null or undefined
---
String.prototype.trim.call(Symbol()); // throws: TypeError: Cannot convert a Symbol value to a string
