// The constructor.
console.log(RegExp("a/b", "gi").source, RegExp("").source, new RegExp("\n[/]").source, String(new RegExp("[/]/")), RegExp(/x/y).flags, new RegExp(/x/y, "g").flags); // expect: a\/b (?:) \n[/] /[/]\// y g
const r = /a/; console.log(RegExp(r) === r, new RegExp(r) === r, RegExp(r, "g") === r, RegExp.length, RegExp[Symbol.species] === RegExp); // expect: true false false 2 true
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(/a/g, "lastIndex")), Object.keys(/a/).length, Object.prototype.toString.call(/a/)); // expect: {"value":0,"writable":true,"enumerable":false,"configurable":false} 0 [object RegExp]
console.log(/a/dgimsuy.flags, /a/v.unicodeSets, RegExp.prototype.flags === "", RegExp.prototype.global, String(RegExp.prototype)); // expect: dgimsuy true true undefined /(?:)/
new RegExp("("); // throws: SyntaxError: Invalid regular expression: /(/: Unterminated group
---
new RegExp("a", "gg"); // throws: SyntaxError: Invalid flags supplied to RegExp constructor 'gg'
---
// Each evaluation of a literal makes an object of its own.
const f = () => /b/g; const one = f(); one.test("ab"); console.log(f() === f(), one.lastIndex, f().lastIndex); // expect: false 2 0
---
// Matches.
const m = /(?<y>\d{4})-(?<m>\d\d)(-x)?/d.exec("on 2026-11"); console.log(Object.keys(m).join(), m.index, m.length, m[3], m.groups.y, Object.getPrototypeOf(m.groups), JSON.stringify(m.indices), JSON.stringify(m.indices.groups)); // expect: 0,1,2,3,index,input,groups,indices 3 4 undefined 2026 null [[3,10],[3,7],[8,10],null] {"y":[3,7],"m":[8,10]}
console.log(JSON.stringify(/(?<a>x)|(?<a>y)(?<b>z)?/.exec("y").groups), /a/.exec("b")); // expect: {"a":"y"} null
---
// lastIndex.
const s = /b/y; s.lastIndex = 1; console.log(s.test("ab"), s.lastIndex, s.test("ab"), s.lastIndex); // expect: true 2 false 0
const g = /a/g; g.lastIndex = { valueOf() { return 1; } }; console.log(g.exec("aba").index, g.lastIndex, g.exec("aba"), g.lastIndex); // expect: 2 3 null 0
const n = /a/; n.lastIndex = "kept"; console.log(n.test("a"), n.lastIndex); // expect: true kept
const own = /a/g; own[0] = 1; delete own[0]; console.log(own.test("aa"), own.lastIndex); // expect: true 1
Object.freeze(/a/g).test("a"); // throws: TypeError: Cannot assign to read only property 'lastIndex' of object '[object RegExp]'
---
// Replacing.
console.log("John Smith".replace(/(\w+) (\w+)/, "$2, $1"), "aaa".replace(/a/g, "$&$`|"), "abc".replace(/(?<l>b)/, "[$<l>$<no>]"), "xAyB".replace(/[A-Z]/g, (c, at, all) => c.toLowerCase() + at + all.length), "abc".replace(/(?:)/g, "-"), "abc".replace(/z/, "y")); // expect: Smith, John a|aa|aaa| a[b]c xa14yb34 -a-b-c- abc
"k1".replace(/(?<key>k)(\d)(x)?/, (...all) => console.log(all.length, all[3], all[4], all[6].key)); // expect: 7 undefined 0 k
const y = /a/y; y.lastIndex = 2; console.log("aaab".replace(y, "-"), y.lastIndex, "aaab".replace(y, "-"), y.lastIndex, "aaab".replace(/a/gy, "-")); // expect: aa-b 3 aaab 0 ---b
let calls = []; "ab".replace(/./g, c => { calls.push(RegExp.lastMatch); return "cd".replace(/c/g, () => "c") && c; }); console.log(calls.join()); // expect: b,c
---
// Splitting, searching, matching.
console.log("a1b22c".split(/\d/).join("|"), "abc".split(/(b)/).join("|"), "abc".split(/(?:)/).join("|"), "".split(/x/).length, "".split(/(?:)/).length, "a,b,c".split(/,/, 2).join("|"), "A<B>x</B>".split(/<(\/)?([^<>]+)>/).join("|"), "😀b".split(/(?:)/u).length); // expect: a|b||c a|b|c a|b|c 1 0 a|b A||B|x|/|B| 2
console.log("abc".search(/c/g), "abc".search(/x/), "a1b2".match(/\d/g).join(), "ab".match(/\d/g), "😀".match(/(?:)/gu).length, "😀".match(/(?:)/g).length, "ab".match(/(?<x>b)/).groups.x); // expect: 2 -1 1,2 null 2 3 b
console.log([..."a1b2".matchAll(/[a-z](\d)/g)].map(x => x[1] + x.index).join(), Object.prototype.toString.call("".matchAll(/a/g))); // expect: 10,22 [object RegExp String Iterator]
"a".matchAll(/a/); // throws: TypeError: String.prototype.matchAll called with a non-global RegExp argument
---
// Alternatives are tried in their order, whatever they have in common.
const all = (r) => [..."this that the then Then of often ab AB abc \u{1F600}a \u{1F601} ſt".matchAll(r)].map((m) => [...m].join("/")).join();
console.log(all(/the|then|this|that|of|often/g)); // expect: this,that,the,the,of,of
console.log(all(/\b(?:then?|t(h)(is|at)|often|of|t\w)\b/gi));
// expect: this/h/is,that/h/at,the//,then//,Then//,of//,often//
console.log(all(/(a)(b)c|(a)b|a(?=b)|aB|Ab/gi), all(/th(i)s|\bo|that|(?:the|th)|o(f)/g));
// expect: ab///a,AB///A,abc/a/b/ this/i/,that//,the//,the//,o//,o//
console.log(all(/\u{1F600}a|\u{1F601}|\u{1F600}|\u{1F601}a/gu), all(/ab|ſt|abc|st|sT|S/giu));
// expect: 😀a,😁 s,ab,AB,ab,ſt
console.log(all(/|a|ab|abc/g).length, "foo".match(/^(?:foo|foo|fo|f)+?$/)[0], /^(?:a|ab|abc|b)c$/.test("abc"));
// expect: 52 foo true
console.log(/^(?:(?:ab|ac|ad|a)(?:b|bc|bd|c)*)$/.exec("abbdc")[0], /(?:(a)|(ab)|(ac)|(a)b)c/.exec("abc").join("|"), /(?:aa|ab|ac|a)\b|b/.exec("ad ab")[0]);
// expect: abbdc abc||ab|| ab
---
// What a program changes decides.
class Loud extends RegExp { exec(s) { const m = super.exec(s); if (m) m[0] = m[0].toUpperCase(); return m; } }
console.log("abab".match(new Loud("b", "g")).join(), "abab".replace(new Loud("b", "g"), "<$&>"), new Loud("x") instanceof Loud, "aXb".split(new Loud("x", "i")).join()); // expect: B,B a<B>a<B> true a,b
const real = RegExp.prototype.exec; RegExp.prototype.exec = function (s) { log++; return real.call(this, s); };
let log = 0; /a/.test("a"); "a".replace(/a/g, ""); "ab".split(/b/); console.log(log); // expect: 5
RegExp.prototype.exec = real; const o = /a/g; Object.defineProperty(o, "global", { value: false }); console.log("aa".replace(o, "b"), o.flags === ""); // expect: ba true
RegExp.prototype.exec.call({}); // throws: TypeError: Method RegExp.prototype.exec called on incompatible receiver #<Object>
---
// What the last match was.
/(b)(c)?/.exec("abd"); console.log(RegExp.$1, RegExp.$2 === "", RegExp["$&"], RegExp.lastParen === "", RegExp["$`"], RegExp.rightContext, RegExp.input); // expect: b true b true a d abd
/x/.test("y"); RegExp.input = 7; console.log(RegExp.lastMatch, RegExp.$_, RegExp.leftContext); // expect: b 7 a
---
// compile and escape.
const c = /a/g; c.lastIndex = 5; console.log(c.compile("b", "i") === c, String(c), c.lastIndex, c.test("B")); // expect: true /b/i 0 true
console.log(RegExp.escape("a.b-1\n\u2028é"), new RegExp(RegExp.escape("(?)")).test("(?)")); // expect: \x61\.b\x2d1\n\u2028é true
RegExp.escape(1); // throws: TypeError: 1 is not a string
---
// As the console shows them.
console.log(/a\/b/g, [/x/], Object.assign(/y/, { z: 1 }), new (class Sub extends RegExp {})("s")); // expect: /a\/b/g [ /x/ ] /y/ { z: 1 } Sub /s/
---
// What is left of a long text begins where it begins.
const text = "a😀b\nab x".repeat(300);
const rest = () => text.slice(1), low = () => text.slice(2), b = () => text.slice(3);
console.log(/^a/.test(rest()), /^a/.test(text), /^\ud83d\ude00b$/m.test(rest()), /^b/m.exec(b()).index, /^b/my.test(b()), /\Bb/.test(b().slice(0, 1)), /\bb/.exec(b()).index, /\B/.exec(b()).index);
// expect: false true true 0 true false 0 3
console.log(/(?<=a)\ud83d/.exec(rest()).index, /(?<!\ud83d)\ude00/.exec(low()).index, /^./u.exec(low())[0] === "\ude00", /(?<=^.)b/u.exec(low())?.index, /[^]$/.exec(rest()).index);
// expect: 9 0 true 1 2698
const m = /(?<first>x)(y)?(a.*)/ds.exec(b());
console.log(m.index, m.input === b(), m.groups.first, m[2], m[3].length, m.indices.join("|"), RegExp.leftContext === b().slice(0, 5), RegExp.$1, RegExp.input.length, RegExp["$'"].length);
// expect: 5 true x undefined 2691 5,2697|5,6||6,2697 true x 2697 0
const sticky = /b/y, global = /a/g;
sticky.lastIndex = 3;
console.log(sticky.test(b()), sticky.lastIndex, global.exec(b()).index, global.exec(b()).index, global.lastIndex, b().match(/x(.)/).slice().join(), b().match(global).length, b().search(/x/), b().replace(/^b\n/, "").length, b().split(/\n/)[0], [...b().matchAll(/x/g)][1].index);
// expect: true 4 2 6 7 xa,a 599 5 2695 b 14
