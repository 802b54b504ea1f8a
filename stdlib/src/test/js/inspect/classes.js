// Instances, and what tells their class. What is expected is what node 20 prints.
class A { constructor() { this.x = 1 } } class B extends A { y = 2; #z = 3 } console.log(new A(), new B(), [new A()]);
// expect: A { x: 1 } B { x: 1, y: 2 } [ A { x: 1 } ]
---
class E0 {} console.log(new E0(), [new E0()], E0, [E0], class extends E0 {}, class F0 extends E0 {});
// expect: E0 {} [ E0 {} ] [class E0] [ [class E0] ] [class (anonymous) extends E0] [class F0 extends E0]
---
console.log(class { static x = 1 }, class S { static y() {} static z = { a: 1 } });
// expect: [class (anonymous)] { x: 1 } [class S] { z: { a: 1 } }
---
console.log(new (class { x = 1 })(), new (class {})());
// expect: { x: 1 } {}
---
class T0 { get [Symbol.toStringTag]() { return 'Tag' } } console.log(new T0(), Object.assign(new T0(), { a: 1 }));
// expect: T0 [Tag] {} T0 [Tag] { a: 1 }
---
console.log({ [Symbol.toStringTag]: 'Own' }, Object.defineProperty({}, Symbol.toStringTag, { value: 'Hidden' }), Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: 'Object' }));
// expect: { [Symbol(Symbol.toStringTag)]: 'Own' } Object [Hidden] {} Object { a: 1 }
---
class Foo1 { get [Symbol.toStringTag]() { return 'Foo1' } } console.log(new Foo1());
// expect: Foo1 {}
---
class MyArr extends Array {} console.log(new MyArr(), MyArr.from([1, 2]), new MyArr(3));
// expect: MyArr(0) [] MyArr(2) [ 1, 2 ] MyArr(3) [ <3 empty items> ]
---
class MyMap extends Map {} class MySet extends Set {} console.log(new MyMap(), new MyMap([[1, 2]]), new MySet([1]), new MySet());
// expect: MyMap(0) [Map] {} MyMap(1) [Map] { 1 => 2 } MySet(1) [Set] { 1 } MySet(0) [Set] {}
---
class MyDate extends Date {} class MyFun extends Function {} console.log(new MyDate(0));
// expect: MyDate 1970-01-01T00:00:00.000Z
---
function Old(a) { this.a = a } console.log(new Old(1), new Old({ b: 2 })); Old.prototype.m = function () {};
console.log(new Old(2));
// expect: Old { a: 1 } Old { a: { b: 2 } }
// expect: Old { a: 2 }
---
function Gone() {} Gone.prototype = {};
console.log(new Gone());
// expect: {}
---
function Anon() {} const an = new Anon(); Object.defineProperty(Anon, 'name', { value: '' });
console.log(an);
// expect: {}
---
class P1 {} class P2 extends P1 {} console.log(P2.prototype, P1.prototype, Object.getPrototypeOf(new P2()));
// expect: P1 {} {} P1 {}
---
console.log(Object.create(P2Proto()), Object.create([]));
function P2Proto() { return class P3 {}.prototype };
// expect: P3 {} Array {}
---
const np = Object.setPrototypeOf(class NP {}, null);
console.log(np);
// expect: [class NP extends [null prototype]]
---
const nf = Object.setPrototypeOf(function nf() {}, null);
console.log(nf);
// expect: [Function (null prototype): nf]
---
class WithStatic { static name = 'Renamed' } console.log(WithStatic, new WithStatic());
// expect: [class Renamed] { name: 'Renamed' } Renamed {}
---
class HasInst { static [Symbol.hasInstance]() { return false } } console.log(new HasInst());
// expect: {}
---
class Acc { get a() { return 1 } set a(v) {} b = 2 } console.log(new Acc());
// expect: Acc { b: 2 }
---
console.log(new (class Foo { constructor() { this.self = this } })());
// expect: <ref *1> Foo { self: [Circular *1] }
---
console.log(class X extends Map {}, class Y extends null {}, class extends Object {});
// expect: [class X extends Map] [class Y] [class (anonymous) extends Object]
---
const fnp = function () {}; fnp.prototype.constructor = 5;
console.log(new fnp());
// expect: {}
---
console.log(Object.setPrototypeOf([1, 2], null), Object.setPrototypeOf([], null), Object.setPrototypeOf(new Map([[1, 2]]), null), Object.setPrototypeOf(new Set(), null));
// expect: [Array(2): null prototype] [ 1, 2 ] [Array(0): null prototype] [] [Map(1): null prototype] { 1 => 2 } [Set(0): null prototype] {}
