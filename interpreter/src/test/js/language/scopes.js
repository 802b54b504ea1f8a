// Temporal dead zones.
console.log(typeof undeclared); // expect: undefined
try { x; } catch (e) { console.log(String(e)); } // expect: ReferenceError: Cannot access 'x' before initialization
let x = 1;
console.log(x); // expect: 1
try { x1 = 2; let x1; } catch (e) { console.log(e.name, e.message); }
// expect: ReferenceError Cannot access 'x1' before initialization
try { typeof y; let y; } catch (e) { console.log(e.message); } // expect: Cannot access 'y' before initialization
try { const z = z + 1; } catch (e) { console.log(e.message); } // expect: Cannot access 'z' before initialization
try { (function (a = b, b) {})(); } catch (e) { console.log(e.message); }
// expect: Cannot access 'b' before initialization
try { class C extends C {} } catch (e) { console.log(e.message); } // expect: Cannot access 'C' before initialization
try { let o = { m: o }; } catch (e) { console.log(e.message); } // expect: Cannot access 'o' before initialization
try { for (let i of [i]) { } } catch (e) { console.log(e.message); } // expect: Cannot access 'i' before initialization
switch (1) { case 0: let s; case 1: try { s; } catch (e) { console.log(e.message); } }
// expect: Cannot access 's' before initialization
---
// A closure may see a variable before it is initialised, and after.
function get() { return v; }
try { get(); } catch (e) { console.log(e.message); } // expect: Cannot access 'v' before initialization
let v = 7;
console.log(get()); // expect: 7
{
  const f = () => w;
  try { f(); } catch (e) { console.log(e.message); } // expect: Cannot access 'w' before initialization
  let w = 8;
  console.log(f()); // expect: 8
}
---
// Loops give each iteration its own variables when closures hold them.
let fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
console.log(fs.map(f => f()).join()); // expect: 0,1,2
fs = [];
for (let i = 0; i < 3; i++) { fs.push(() => i); i++; }
console.log(fs.map(f => f()).join()); // expect: 1,3
fs = [];
for (let i = 0, get = () => i; i < 3; i++) fs.push(get);
console.log(fs.map(f => f()).join()); // expect: 0,0,0
fs = [];
for (let i = 0; fs.push(() => i), i < 2; i++);
console.log(fs.map(f => f()).join()); // expect: 0,1,2
fs = [];
for (let i = 0; i < 2; fs.push(() => i), i++);
console.log(fs.map(f => f()).join()); // expect: 1,2
fs = [];
for (const k in { a: 1, b: 2 }) fs.push(() => k);
for (const [a, b] of [[1, 2], [3, 4]]) fs.push(() => a + b);
console.log(fs.map(f => f()).join()); // expect: a,b,3,7
fs = [];
for (var n = 0; n < 3; n++) fs.push(() => n);
console.log(fs.map(f => f()).join()); // expect: 3,3,3
fs = [];
let k = 0;
while (k < 3) { let j = k++; fs.push(() => j++); }
console.log(fs.map(f => f()).join(), fs.map(f => f()).join()); // expect: 0,1,2 1,2,3
---
// continue and break leave the iteration's variables as they are.
let fs = [];
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    fs.push(() => [i, j].join(":"));
  }
}
console.log(fs.map(f => f()).join()); // expect: 0:0,1:0
---
// var, function and block.
console.log(typeof f, typeof g, v); // expect: undefined undefined undefined
var v = 1;
{ function f() { return 1; } }
{ console.log(h()); function h() { return "h"; } } // expect: h
if (true) { function g() { return 2; } }
console.log(f(), g(), h()); // expect: 1 2 h
var f = 3;
console.log(f); // expect: 3
(function () {
  "use strict";
  { function inner() {} }
  console.log(typeof inner);
})(); // expect: undefined
---
// A function declaration in a block sets the outer variable when it is evaluated.
(function () {
  console.log(before);
  { before = "changed"; function before() {} before = "inner"; }
  console.log(typeof before, before);
  let r = [];
  for (let i = 0; i < 2; i++) { r.push(typeof maybe); function maybe() {} }
  console.log(r.join());
  var before;
})();
// expect: undefined
// expect: string changed
// expect: function,function
---
// The last of several functions of one name counts; parameters and functions share names.
function f() { return 1; }
console.log(f()); // expect: 2
function f() { return 2; }
(function (a, b) { console.log(typeof a, b); function a() {} var b; })(1, 2); // expect: function 2
(function (a) { var a; console.log(a); })(5); // expect: 5
(function (arguments) { console.log(arguments); })(6); // expect: 6
(function () { var arguments; console.log(arguments.length); })(1, 2); // expect: 2
(function () { function arguments() {} console.log(typeof arguments); })(1); // expect: function
(function (a = 1) { var a; console.log(a); a = 3; console.log(a); })();
// expect: 1
// expect: 3
---
// Closures in parameters do not see the body's variables.
var x = "outer";
(function (a = () => x) { var x = "inner"; console.log(a(), x); })(); // expect: outer inner
(function (x, a = () => x) { var x = "inner"; console.log(a(), x); })("parameter"); // expect: parameter inner
(function (x, a = () => { x = "set"; }) { a(); console.log(x); })("parameter"); // expect: set
(function (x, a = () => { x = "set"; }) { var x; a(); console.log(x); })("parameter"); // expect: parameter
---
// The name of a function expression.
const f = function fact(n) { return n < 2 ? 1 : n * fact(n - 1); };
console.log(f(5), typeof fact); // expect: 120 undefined
(function me() { me = 1; console.log(typeof me); })(); // expect: function
(function me() { "use strict"; try { me = 1; } catch (e) { console.log(e.message); } })();
// expect: Assignment to constant variable.
(function me(me) { console.log(me); })(1); // expect: 1
(function me() { var me; console.log(me); })(); // expect: undefined
(class K { static m() { try { K = 1; } catch (e) { console.log(e.message); } } }).m();
// expect: Assignment to constant variable.
---
// const.
const c = 1;
try { c = 2; } catch (e) { console.log(e.name, e.message); } // expect: TypeError Assignment to constant variable.
try { c++; } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
try { c += 1; } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
try { [c] = [1]; } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
try { for (const i = 0; i < 2; i++) console.log(i); } catch (e) { console.log(e.message); }
// expect: 0
// expect: Assignment to constant variable.
try { for (c of [1]); } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
c ||= 5;
try { c &&= 5; } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
console.log(c); // expect: 1
---
// Globals: var and function are properties of the global object, let and class are not.
var a = 1;
let b = 2;
function c() {}
class D {}
console.log(Object.keys(globalThis).filter(k => ["a", "b", "c", "D"].includes(k)).sort().join()); // expect: a,c
console.log(delete globalThis.a, Object.getOwnPropertyDescriptor(globalThis, "a").configurable); // expect: false false
implicit = 5;
console.log(delete globalThis.implicit, typeof implicit); // expect: true undefined
globalThis.b = 3;
console.log(b, globalThis.b); // expect: 2 3
this.viaThis = 4;
console.log(viaThis); // expect: 4
---
"use strict";
// Strict code does not make globals.
try { madeUp = 1; } catch (e) { console.log(e.name, e.message); } // expect: ReferenceError madeUp is not defined
try { undefined = 1; } catch (e) { console.log(e.message); }
// expect: Cannot assign to read only property 'undefined' of object '#<Object>'
try { NaN = 1; } catch (e) { console.log(e.message); }
// expect: Cannot assign to read only property 'NaN' of object '#<Object>'
console.log((function () { return this; })()); // expect: undefined
console.log((() => typeof this)()); // expect: object
---
// A missing variable.
function f() { return missing + 1; } // throws: ReferenceError: missing is not defined
f();
---
// A function in a block is no variable where a var of its name could not stand.
function g() {
  { function f() { return 1; } { function f() { return 2; } } }
  return f();
}
console.log(g()); // expect: 1
function h() {
  switch (0) { default: async function f() {} { function f() {} } }
  return typeof f;
}
console.log(h()); // expect: undefined
---
// A function in a block that is named arguments leaves the arguments object alone, which is one of the parameters.
function f() {
  { function arguments() {} }
  return typeof arguments;
}
console.log(f()); // expect: object
function g() {
  { function arguments() { return 2; } }
  return arguments();
  function arguments() { return 1; }
}
console.log(g()); // expect: 2
console.log((() => { { function arguments() {} } return typeof arguments; })()); // expect: function
---
// Variables that closures share count up and down, whatever they hold.
let a = 5, s = 'x', b = 10n, d = 1.5, max = 2147483646, u;
const all = () => [a++, ++a, a--, --a, s++, b++, d++, --d, ++max, max++, max, u--];
console.log(...all()); // expect: 5 7 7 5 NaN 10n 1.5 1.5 2147483647 2147483647 2147483648 NaN
console.log(a, s, b, d, u); // expect: 5 NaN 11n 1.5 NaN
try { (() => late++)(); } catch (e) { console.log(e.message); } // expect: Cannot access 'late' before initialization
let late = 1;
(() => ++late)();
console.log(late); // expect: 2
const never = 1;
try { (() => never++)(); } catch (e) { console.log(e.message); } // expect: Assignment to constant variable.
let o = { valueOf() { o = 3; return 10; } };
(() => o++)();
console.log(o); // expect: 11
try { (() => o = Symbol(), () => o++)(); (() => { o = Symbol('n'); o++; })(); } catch (e) { console.log(e.message); }
// expect: Cannot convert a Symbol value to a number
