// Where the program is said to be: at names that are called, at operators, at brackets.
const T = () => { throw new Error("x"); };
const o = {}, c = 1, n = null, p = {}, fr = Object.freeze({ a: 1 });
const v = { valueOf: T, toString: T, get g() { T(); }, set s(x) { T(); } };
const f = () => ({ y: {}, z: () => 1 });
Object.defineProperty(globalThis, "getter", { get() { T(); } });
const place = (text) => {
  try {
    new Function("T", "o", "c", "n", "p", "fr", "v", "f", "return eval(" + JSON.stringify("const q = 0;" + text) + ")")(T, o, c, n, p, fr, v, f);
    return "nothing";
  } catch (e) {
    const line = /<anonymous>:1:(\d+)\)?$/m.exec(e.stack);
    return line ? text.slice(line[1] - 13) : e;
  }
};
console.log(place("(T)()")); // expect: ()
console.log(place("(() => T())()")); // expect: T())()
console.log(place("(function () { T(); })()")); // expect: T(); })()
console.log(place("o.x()")); // expect: x()
console.log(place("o  .  x  ()")); // expect: x  ()
console.log(place("o['x']()")); // expect: ()
console.log(place("o[\"a b\"] ()")); // expect: ()
console.log(place("o[0]()")); // expect: ()
console.log(place("f()()")); // expect: ()
console.log(place("f().x()")); // expect: x()
console.log(place("f().y.catch()")); // expect: ()
console.log(place("p.if()")); // expect: ()
console.log(place("o.a['b']")); // expect: ['b']
console.log(place("o.a /* [ */ ['b']")); // expect: ['b']
console.log(place("o[c][c]")); // expect: [c]
console.log(place("n[0]")); // expect: [0]
console.log(place("new o.x()")); // expect: new o.x()
console.log(place("T`a`")); // expect: `a`
console.log(place("o.t`a`")); // expect: `a`
console.log(place("v + 1")); // expect: + 1
console.log(place("1 - 2 - v")); // expect: - v
console.log(place("(v)  *  2")); // expect: *  2
console.log(place("v < 1")); // expect: < 1
console.log(place("-v")); // expect: -v
console.log(place("o[v]")); // expect: [v]
console.log(place("o[v] = 1")); // expect: = 1
console.log(place("v.g.x")); // expect: g.x
console.log(place("v.s = 1")); // expect: = 1
console.log(place("v['s'] = 1")); // expect: = 1
console.log(place("v.s += 1")); // expect: += 1
console.log(place("v.s++")); // expect: ++
console.log(place("++v.s")); // expect: s
console.log(place("v.g++")); // expect: v.g++
console.log(place("q = 2")); // expect: = 2
console.log(place("q += 2")); // expect: += 2
console.log(place("q++")); // expect: ++
console.log(place("++q")); // expect: q
console.log(place("[q] = [1]")); // expect: q] = [1]
console.log(place("(() => { 'use strict'; und = 1 })()")); // expect: = 1 })()
console.log(place("(() => { 'use strict'; fr.a = 2 })()")); // expect: = 2 })()
console.log(place("(() => { 'use strict'; fr['a']++ })()")); // expect: ++ })()
console.log(place("(() => { 'use strict'; delete fr.a })()")); // expect: delete fr.a })()
console.log(place("delete n.x")); // expect: delete n.x
console.log(place("o.a.b = 1")); // expect: = 1
console.log(place("o.a.b += 1")); // expect: a.b += 1
console.log(place("n.x ??= 1")); // expect: n.x ??= 1
console.log(place("1  in  c")); // expect: in  c
console.log(place("o instanceof c")); // expect: instanceof c
console.log(place("let { a } = n")); // expect: a } = n
console.log(place("let [a] = o")); // expect: o
console.log(place("let { [v]: a } = o")); // expect: v]: a } = o
console.log(place("({ [v]: 1 })")); // expect: v]: 1 })
console.log(place("(({ a }) => a)()")); // expect: a }) => a)()
console.log(place("{ class B extends c {} }")); // expect: c {} }
console.log(place("{ class B { static [v]() {} } }")); // expect: v]() {} } }
console.log(place("getter.x")); // expect: getter.x
console.log(place("(0, T)()")); // expect: ()
console.log(place("(o, o.x)()")); // expect: ()
console.log(place("f().z?.()()")); // expect: ()
console.log(place("1n + 1")); // expect: + 1
console.log(place("for (const x of c);")); // expect: c);
console.log(place("switch (v.g) {}")); // expect: g) {}
console.log(place("throw  new Error('x')")); // expect: new Error('x')
---
// Evaluated texts say who has evaluated them.
function f() { eval("g()"); }
function g() { throw new Error("x"); }
try { f(); } catch (e) { console.log(/eval at f \(.*:\d+:16\), <anonymous>:1:1\)/.test(e.stack.split("\n")[2])); }
// expect: true
try { new Function("a", "return a.b.c")({}); } catch (e) { console.log(/^    at eval \(eval at <anonymous> \(.*\), <anonymous>:3:12\)$/.test(e.stack.split("\n")[1])); }
// expect: true
try { eval("(function inner() { eval('g()'); })()"); } catch (e) { console.log(/at eval \(eval at inner \(eval at <anonymous> \(.*\)\), <anonymous>:1:1\)/.test(e.stack)); }
// expect: true
---
// Loops and built-in functions resume generators by their methods.
const calls = (f) => { try { f(); } catch (e) { return e.stack.split("\n").slice(1, 5).map((l) => l.trim().split(" ")).filter((w) => w.length > 2).map((w) => w[1]).join(); } };
class C { *m() { throw new Error("x"); } *[Symbol.iterator]() { throw new Error("x"); } }
function* g() { try { yield 1; } finally { throw new Error("x"); } }
console.log(calls(() => new C().m().next())); // expect: C.m,m.next,calls
console.log(calls(() => [...new C()])); // expect: [Symbol.iterator],Generator.next,calls
console.log(calls(() => { for (const x of g()); })); // expect: g,g.next,calls
console.log(calls(() => { const i = g(); i.next(); i.return(); })); // expect: g,g.return,calls
console.log(calls(() => { const i = g(); i.next(); i.throw(); })); // expect: g,g.throw,calls
console.log(calls(() => { function* d() { yield* g(); } return [...d()]; })); // expect: g,g.next,d,d.next
console.log(calls(() => Array.from(g()))); // expect: g,g.next,Function.from
---
// What is not iterable, where no source text tells it.
const say = (f) => { try { f(); } catch (e) { console.log(e.message); } };
say(() => { (([a]) => a)(5); }); // expect: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (([a]) => a)(); }); // expect: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (([a]) => a)(null); });
// expect: object null is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (([a]) => a)({}); }); // expect: object is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (([a]) => a)(Symbol("x")); });
// expect: symbol is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (([a]) => a)(true); });
// expect: boolean true is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => Object.fromEntries(5)); // expect: number 5 is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => new Map(() => {})); // expect: function is not iterable (cannot read property Symbol(Symbol.iterator))
say(() => { (({ a }) => a)(null); }); // expect: Cannot destructure property 'a' of 'object null' as it is null.
say(() => { (({ a }) => a)(); }); // expect: Cannot destructure property 'a' of 'undefined' as it is undefined.
