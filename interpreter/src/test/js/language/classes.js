// Methods, statics, accessors, computed names.
class A {
  constructor(v) { this.v = v; }
  get double() { return this.v * 2; }
  set double(d) { this.v = d / 2; }
  static make(v) { return new this(v); }
  static get kind() { return "A"; }
  ["com" + "puted"]() { return "c"; }
  static ["s" + 1] = 5;
  "quoted name"() { return "q"; }
  42() { return 42; }
}
const a = A.make(3);
a.double = 20;
console.log(a.v, a.double, A.kind, a.computed(), A.s1, a["quoted name"](), a[42]()); // expect: 10 20 A c 5 q 42
console.log(Object.keys(A.prototype).length, Object.getOwnPropertyNames(A.prototype).join(), typeof A, A.name, A.length);
// expect: 0 42,constructor,double,computed,quoted name function A 1
console.log(Object.getOwnPropertyDescriptor(A, "prototype").writable, A.prototype.constructor === A);
// expect: false true
A(); // throws: TypeError: Class constructor A cannot be invoked without 'new'
---
// Inheritance.
class Base { constructor() { this.log = ["Base"]; this.init(); } init() { this.log.push("Base.init"); } static who() { return "static " + this.name; } }
class Derived extends Base {
  field = this.log.push("field");
  constructor() { super(); this.log.push("Derived"); }
  init() { super.init(); this.log.push("Derived.init"); }
}
const d = new Derived();
console.log(d.log.join(", "), d instanceof Base, Derived.who(), Object.getPrototypeOf(Derived) === Base);
// expect: Base, Base.init, Derived.init, field, Derived true static Derived true
class Implicit extends Base {}
console.log(new Implicit().log.join()); // expect: Base,Base.init
class Nothing extends null { static s() { return 1; } }
console.log(Object.getPrototypeOf(Nothing.prototype), Nothing.s()); // expect: null 1
try { new Nothing(); } catch (e) { console.log(e.message); }
// expect: Super constructor null of Nothing is not a constructor
try { class X extends 5 {} } catch (e) { console.log(e.message); }
// expect: Class extends value 5 is not a constructor or null
try { class X extends undefined {} } catch (e) { console.log(e.message); }
// expect: Class extends value undefined is not a constructor or null
try { const o = {}; class X extends o.Missing {} } catch (e) { console.log(e.message); }
// expect: Class extends value undefined is not a constructor or null
function P() {} P.prototype = 3;
try { class X extends P {} } catch (e) { console.log(e.message); }
// expect: Class extends value does not have valid prototype property 3
---
// super() once, before this.
class B { constructor(v) { this.v = v; } }
class Late extends B { constructor() { this.x = 1; } }
class Twice extends B { constructor() { super(1); super(2); } }
class Never extends B { constructor() { } }
class Returns extends B { constructor() { return { own: 1 }; } }
class Wrong extends B { constructor() { return 1; } }
class InArrow extends B { constructor() { const f = () => super(7); f(); } }
for (const C of [Late, Twice, Never, Returns, Wrong, InArrow]) {
  try { const o = new C(); console.log(C.name, o.v, o.own); } catch (e) { console.log(C.name, String(e)); }
// expect: Late ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: Twice ReferenceError: Super constructor may only be called once
// expect: Never ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: Returns undefined 1
// expect: Wrong TypeError: Derived constructors may only return object or undefined
// expect: InArrow 7 undefined
}
---
// super in methods, getters, objects.
const base = { hi() { return "base " + this.n; }, get g() { return "g" + this.n; }, set s(v) { this.set = v; } };
const o = { __proto__: base, n: 1, hi() { return "o+" + super.hi(); }, get g() { return super.g + "!"; }, m() { super.s = 5; super.fresh = 6; return [this.set, this.fresh, Object.hasOwn(this, "fresh")].join(); } };
console.log(o.hi(), o.g, o.m(), o.hi.call({ n: 9 })); // expect: o+base 1 g1! 5,6,true o+base 9
class S { static x = 1; static m() { return "S.m"; } }
class T extends S { static m() { return super.m() + super.x; } static y = super.x + 1; k = super.toString === Object.prototype.toString; arrow = () => super.constructor === S; }
console.log(T.m(), T.y, new T().k, new T().arrow()); // expect: S.m1 2 true true
const moved = { m() { return super.toString(); } };
Object.setPrototypeOf(moved, { toString() { return "new parent"; } });
console.log(moved.m()); // expect: new parent
try { ({ m() { super.none(); } }).m(); } catch (e) { console.log(e.message); }
// expect: (intermediate value).none is not a function
console.log({ m() { return super["to" + "String"] === Object.prototype.toString; } }.m(), { m() { return super.x; } }.m());
// expect: true undefined
---
// Fields.
let n = 0;
class F {
  a = ++n;
  b = this.a * 10;
  ["k" + ++n] = "computed";
  fn = () => this.a;
  anonymous = function () {};
  static count = n;
  static self = this.name;
  'quoted' = 1;
  7 = "seven";
  undef;
}
const f = new F(), g = new F();
console.log(F.count, F.self, f.a, g.a, f.b, f.k1, f.fn(), f.anonymous.name, f[7], "undef" in f, Object.keys(f).join());
// expect: 1 F 2 3 20 computed 2 anonymous seven true 7,a,b,k1,fn,anonymous,quoted,undef
class SetterInBase { set x(v) { console.log("not called"); } }
class DefinesField extends SetterInBase { x = 1; }
console.log(new DefinesField().x); // expect: 1
class Frozen { constructor() { return Object.preventExtensions({}); } }
class Adds extends Frozen { y = 1; } // throws: TypeError: Cannot define property y, object is not extensible
new Adds();
---
// Private names.
class Counter {
  #n = 0;
  static #made = 0;
  static made() { return Counter.#made; }
  constructor() { Counter.#made++; }
  #bump(by = 1) { return this.#n += by; }
  get #value() { return this.#n; }
  set #value(v) { this.#n = v; }
  get value() { return this.#value; }
  up() { this.#bump(); this.#value++; this.#value **= 2; return this; }
  static is(o) { return #n in o; }
  static read(o) { return o.#n; }
  static write(o) { o.#n = 1; }
  static callIt(o) { return o.#bump(); }
  static optional(o) { return o?.#n; }
  eq(o) { return this.#n === o.#n; }
}
const c = new Counter().up();
console.log(c.value, Counter.made(), Counter.is(c), Counter.is({}), c.eq(c), Counter.optional(null), Object.keys(c).length);
// expect: 4 1 true false true undefined 0
for (const m of ["read", "write", "callIt"]) { try { Counter[m]({}); } catch (e) { console.log(String(e)); } }
// expect: TypeError: Cannot read private member #n from an object whose class did not declare it
// expect: TypeError: Cannot write private member #n to an object whose class did not declare it
// expect: TypeError: Cannot read private member #bump from an object whose class did not declare it
try { Counter.is(1); } catch (e) { console.log(String(e)); }
// expect: TypeError: Cannot use 'in' operator to search for '#n' in 1
class RO { get #x() { return 1; } set #y(v) {} #m() {} t1() { this.#x = 2; } t2() { return this.#y; } t3() { this.#m = 1; } }
for (const m of ["t1", "t2", "t3"]) { try { new RO()[m](); } catch (e) { console.log(String(e)); } }
// expect: TypeError: '#x' was defined without a setter
// expect: TypeError: '#y' was defined without a getter
// expect: TypeError: Private method '#m' is not writable
class Stamp { constructor(o) { return o; } }
class Brand extends Stamp { #b = 1; static has(o) { return #b in o; } } // throws: TypeError: Cannot initialize #b twice on the same object
const o = {};
new Brand(o);
console.log(Brand.has(o)); // expect: true
new Brand(o);
---
// Static blocks, and names inside the class.
let log = [];
class S {
  static a = log.push("a");
  static { log.push("block"); this.b = S.a + 1; var local = 1; }
  static #p = 3;
  static { log.push(S.#p); }
  static c = log.push("c");
}
console.log(log.join(), S.b, typeof local); // expect: a,block,3,c 2 undefined
const Named = class Inner { static who() { return Inner === Named; } };
console.log(Named.who(), typeof Inner, Named.name); // expect: true undefined Inner
let C = class { m() { return C; } };
const old = C; C = null;
console.log(new old().m()); // expect: null
---
// Nested classes and private names of outer classes.
class Outer {
  #secret = 1;
  Inner = class { #own = 2; read(o) { return o.#secret + this.#own; } };
}
const o = new Outer();
console.log(new o.Inner().read(o)); // expect: 3
class Shadow { #x = 1; m() { return new (class { #x = 2; m(o) { try { return o.#x; } catch (e) { return e.message; } } })().m(this); } }
console.log(new Shadow().m()); // expect: Cannot read private member #x from an object whose class did not declare it
---
// The order in which a class is evaluated.
let log = [];
const k = (x) => (log.push(x), x);
class O extends (k("heritage"), Object) { [k("m1")]() {} static [k("f1")] = k("static value"); [k("f2")] = k("instance value"); get [k("g")]() {} }
log.push("made");
new O();
console.log(log.join(", ")); // expect: heritage, m1, f1, f2, g, static value, made, instance value
---
// Subclasses of built-in classes.
class MyArray extends Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const m = MyArray.from([1, 2, 3]);
console.log(m.sum(), m.map(x => x * 2) instanceof MyArray, m.length, Array.isArray(m), m.filter(x => x > 1).sum(), m.concat([4]).sum());
// expect: 6 true 3 true 5 10
class MyError extends Error { constructor(m) { super(m); this.name = "MyError"; } }
try { throw new MyError("boom"); } catch (e) { console.log(String(e), e instanceof MyError, e.stack.split("\n")[0]); }
// expect: MyError: boom true MyError: boom
class MyMap extends Map { get(k) { return super.get(k) ?? "none"; } }
console.log(new MyMap([[1, "one"]]).get(1), new MyMap().get(1)); // expect: one none
class MyFunction extends Function {}
console.log(new MyFunction("a", "return a * 2")(4), new MyFunction() instanceof MyFunction); // expect: 8 true
class Str extends String { shout() { return this.toUpperCase() + "!"; } }
console.log(new Str("hey").shout(), new Str("abc").length); // expect: HEY! 3
---
// instanceof.
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 1 instanceof Even); // expect: true false
const bound = Array.bind(null);
console.log([] instanceof bound, Object.create(Array.prototype) instanceof Array); // expect: true true
try { 1 instanceof 1; } catch (e) { console.log(e.message); }
// expect: Right-hand side of 'instanceof' is not an object
try { ({}) instanceof {}; } catch (e) { console.log(e.message); }
// expect: Right-hand side of 'instanceof' is not callable
try { ({}) instanceof (() => {}); } catch (e) { console.log(e.message); }
// expect: Function has non-object prototype 'undefined' in instanceof check
console.log(1 instanceof (() => {})); // expect: false
---
// Class bodies are strict, classes are not hoisted.
try { new Later(); } catch (e) { console.log(e.message); } // expect: Cannot access 'Later' before initialization
class Later { m() { try { undeclaredVariable = 1; } catch (e) { return e.message; } } t() { return (function () { return this; })(); } }
console.log(new Later().m(), new Later().t()); // expect: undeclaredVariable is not defined undefined
---
// Accessors of one name merge; a later method replaces an earlier one.
class M { get a() { return 1; } set a(v) {} m() { return 1; } m() { return 2; } static m() { return "s"; } get b() { return 1; } b() { return 2; } }
const d = Object.getOwnPropertyDescriptor(M.prototype, "a");
console.log(typeof d.get, typeof d.set, d.enumerable, new M().m(), M.m(), typeof new M().b);
// expect: function function false 2 s function
try { class P { static ["proto" + "type"]() {} } } catch (e) { console.log(String(e)); }
// expect: TypeError: Cannot redefine property: prototype
