// Direct eval sees and declares variables of the function; indirect eval those of the program.
var x = "global";
(function () {
  var x = "local";
  console.log(eval("x"), (0, eval)("x"), globalThis.eval("x"), eval?.("x"));
  eval("var made = 1; function f() { return made; }");
  console.log(made, f());
  eval("let block = 2; const c = 3; class K { }");
  console.log(typeof block, typeof c, typeof K);
  console.log(delete made, typeof made);
  (0, eval)("var viaIndirect = 5");
})();
// expect: local global global global
// expect: 1 1
// expect: undefined undefined undefined
// expect: true undefined
console.log(viaIndirect, typeof made); // expect: 5 undefined
---
// Strict eval keeps its variables.
(function () {
  "use strict";
  eval("var inner = 1");
  console.log(typeof inner);
})(); // expect: undefined
(function () { eval("'use strict'; var inner2 = 1"); console.log(typeof inner2); })(); // expect: undefined
---
// eval in parameters, arrows, closures, loops and blocks.
function f(a = eval("var z = 5; 1"), b = z) { return [a, b, typeof z].join(); }
console.log(f()); // expect: 1,5,number
const g = () => eval("this === globalThis");
console.log(typeof g()); // expect: boolean
const fs = [];
for (let i = 0; i < 3; i++) { fs.push(eval("() => i * 10")); }
console.log(fs.map((h) => h()).join()); // expect: 0,10,20
{ let secret = 1; console.log(eval("secret += 1"), secret); } // expect: 2 2
function outer() { let n = 0; return [() => eval("++n"), () => n]; }
const [inc, get] = outer();
console.log(inc(), inc(), get()); // expect: 1 2 2
---
// eval sees this, arguments, new.target, super and private names.
function F(a) { return eval("[this === globalThis, arguments.length, new.target === undefined].join()"); }
console.log(F(1, 2)); // expect: true,2,true
class A { m() { return "A.m"; } }
class B extends A { #p = 7; m() { return eval("super.m() + this.#p"); } constructor() { eval("super()"); } f = eval("this.m()"); }
console.log(new B().m(), new B().f); // expect: A.m7 A.m7
try { eval("super.x"); } catch (e) { console.log(e.name, e.message); }
// expect: SyntaxError 'super' keyword unexpected here
try { eval("new.target"); } catch (e) { console.log(e.name, e.message); }
// expect: SyntaxError new.target expression is not allowed here
---
// Clashes.
let a = 1;
try { eval("var a"); } catch (e) { console.log(e.name, e.message); }
// expect: SyntaxError Identifier 'a' has already been declared
try { (0, eval)("var a"); } catch (e) { console.log(e.name, e.message); }
// expect: SyntaxError Identifier 'a' has already been declared
try { eval("let q; let q"); } catch (e) { console.log(e.name, e.message); }
// expect: SyntaxError Identifier 'q' has already been declared
(function () { let b; try { eval("var b"); } catch (e) { console.log(e.message); } })();
// expect: Identifier 'b' has already been declared
(function () { let b; { try { eval("var b"); } catch (e) { console.log(e.message); } } })();
// expect: Identifier 'b' has already been declared
try { throw 1; } catch (e) { eval("var e = 2"); console.log(e); } // expect: 2
---
// What eval gives and takes.
console.log(eval(5), eval({ a: 1 }).a, eval(), eval("") === undefined, eval("{}") === undefined, eval("({})").constructor === Object, eval("1;;;"), eval("'use strict'"));
// expect: 5 1 undefined true true true 1 use strict
const notEval = (s) => s + "!";
{ const eval = notEval; console.log(eval("1 + 1")); } // expect: 1 + 1!
console.log(eval(new String("1 + 1")) instanceof String, eval("/* a */ 1 // b"), eval("var u1"), eval("function g() {}"));
// expect: true 1 undefined undefined
---
// An eval in eval code finds what the functions around have, however late those came to need more.
(function (p) { (function () { (function () { console.log(eval("p; eval('p')")); })(); arguments; })(); })(5); // expect: 5
(function (p) { new (function () { (function () { console.log(eval("eval('p')")); })(); new.target; })(); })(6); // expect: 6
(function (p) {
  class A extends Object { constructor() { (function () { console.log(eval("() => eval('p++')")(), p); })(); (() => super())(); } }
  new A();
})(7);
// expect: 7 8
(function **(p, q = () => p) { (function () { (function () { console.log(eval("eval('p')")); })(); arguments; })(); })(8).next(); // expect: 8
---
// Functions made from text see the program's variables only.
var where = "global";
(function () { var where = "local"; console.log(Function("return where")(), new Function("return typeof arguments")()); })();
// expect: global object
const add = new Function("a", "b", "return a + b");
console.log(add(1, 2), add.name, add.length, add.toString());
// expect: 3 anonymous 2 function anonymous(a,b
// expect: ) {
// expect: return a + b
// expect: }
console.log(Object.getPrototypeOf(async function () {}).constructor("return 1")() instanceof Promise); // expect: true
console.log([...Object.getPrototypeOf(function* () {}).constructor("a", "yield a; yield a * 2")(4)].join());
// expect: 4,8
