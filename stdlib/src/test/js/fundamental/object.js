// Functions of Object keep the order of keys: indices, then names, then symbols.
const s = Symbol("s");
const o = { b: 1, 2: "two", [s]: 0, a: 2, 1: "one" };
console.log(Object.keys(o).join()); // expect: 1,2,b,a
console.log(Object.values(o).join()); // expect: one,two,1,2
console.log(Object.entries(o).map((e) => e.join("=")).join()); // expect: 1=one,2=two,b=1,a=2
console.log(Reflect.ownKeys(o).map(String).join()); // expect: 1,2,b,a,Symbol(s)
console.log(Object.getOwnPropertyNames("ab").join()); // expect: 0,1,length
---
// Object.assign reads and writes through accessors, skips null, and stops at a read-only property.
const log = [];
const target = { set x(v) { log.push("set " + v); } };
Object.assign(target, null, { get x() { log.push("get"); return 1; } }, undefined, "ab");
console.log(log.join(), target[0], target[1]); // expect: get,set 1 a b
const frozen = Object.freeze({ x: 1 });
Object.assign(frozen, { x: 2 }); // throws: TypeError: Cannot assign to read only property 'x' of object '#<Object>'
---
// A descriptor of one kind takes the place of the other.
const o = {};
Object.defineProperty(o, "p", { get() { return 1; }, configurable: true });
console.log(o.p, Object.getOwnPropertyDescriptor(o, "p").set); // expect: 1 undefined
Object.defineProperty(o, "p", { value: 2 });
const d = Object.getOwnPropertyDescriptor(o, "p");
console.log(d.value, d.writable, d.enumerable, d.configurable); // expect: 2 false false true
Object.defineProperty(o, "p", { writable: false, configurable: false });
Object.defineProperty(o, "p", { value: 2 });
Object.defineProperty(o, "p", { value: 3 }); // throws: TypeError: Cannot redefine property: p
---
Object.defineProperty(Object.freeze({}), "x", { value: 1 }); // throws: TypeError: Cannot define property x, object is not extensible
---
Object.defineProperty({}, "x", { get() {}, value: 1 }); // throws: TypeError: Invalid property descriptor. Cannot both specify accessors and a value or writable attribute
---
Object.create(1); // throws: TypeError: Object prototype may only be an Object or null: 1
---
// Prototypes: cycles, fixed objects, the immutable one.
const a = {}, b = Object.create(a);
try { Object.setPrototypeOf(a, b); } catch (e) { console.log(e.message); } // expect: Cyclic __proto__ value
try { Object.setPrototypeOf(Object.preventExtensions({}), a); } catch (e) { console.log(e.message); } // expect: #<Object> is not extensible
try { Object.setPrototypeOf(Object.prototype, {}); } catch (e) { console.log(e.message); } // expect: Immutable prototype object 'Object.prototype' cannot have their prototype set
console.log(Object.setPrototypeOf(Object.prototype, null) === Object.prototype); // expect: true
console.log(Object.setPrototypeOf(1, a)); // expect: 1
console.log(Object.getPrototypeOf(1) === Number.prototype); // expect: true
---
// Integrity.
const o = { x: 1, get y() { return 2; } };
console.log(Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o)); // expect: false false true
Object.seal(o);
console.log(Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o)); // expect: false true false
o.x = 5;
console.log(delete Object.getOwnPropertyDescriptors(o).x, o.x); // expect: true 5
Object.freeze(o);
console.log(Object.isFrozen(o), Object.isFrozen(1), Object.isExtensible(1)); // expect: true true false
const a = Object.freeze([1, 2]);
try { "use strict"; a.push(3); } catch (e) { console.log(e.message); } // expect: Cannot add property 2, object is not extensible
console.log(a.length); // expect: 2
---
// Object.fromEntries closes its iterator when an entry is none.
const log = [];
const it = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; }, return() { log.push("closed"); return {}; } };
try { Object.fromEntries(it); } catch (e) { console.log(e.message, log.join()); } // expect: Iterator value 1 is not an entry object closed
console.log(Object.entries(Object.fromEntries([["a", 1], ["b", 2], ["a", 3]])).join(";")); // expect: a,3;b,2
console.log(Object.fromEntries([[Symbol.iterator, 1]])[Symbol.iterator]); // expect: 1
---
// Object.groupBy makes an object without a prototype.
const g = Object.groupBy([1, 2, 3, 4, 5], (n, i) => (n % 2 ? "odd" : "even"));
console.log(Object.getPrototypeOf(g), Object.keys(g).join(), g.odd.join(), g.even.join()); // expect: null odd,even 1,3,5 2,4
console.log(Object.keys(Object.groupBy("hello", (c) => c)).join("")); // expect: helo
Object.groupBy([1], () => ({ toString() { throw new RangeError("key"); } })); // throws: RangeError: key
---
// Object.prototype.toString and its tags.
const tag = (v) => Object.prototype.toString.call(v);
console.log(tag(undefined), tag(null), tag(1), tag("s"), tag(true)); // expect: [object Undefined] [object Null] [object Number] [object String] [object Boolean]
console.log(tag([]), tag(() => 1), tag(new Error("x")), tag({}), tag(Object.create([]))); // expect: [object Array] [object Function] [object Error] [object Object] [object Object]
console.log(tag(new Proxy([], {})), tag(new Proxy(function () {}, {})), tag(Symbol("x"))); // expect: [object Array] [object Function] [object Symbol]
console.log(tag({ [Symbol.toStringTag]: "Mine" }), tag({ [Symbol.toStringTag]: 1 })); // expect: [object Mine] [object Object]
console.log(tag(function () { return arguments; }())); // expect: [object Arguments]
---
// Annex B's accessors.
const o = { __proto__: { inherited: 1 } };
console.log(o.inherited, Object.keys(o).length); // expect: 1 0
o.__defineGetter__("x", () => 7);
o.__defineSetter__("x", function (v) { this.y = v; });
o.x = 3;
console.log(o.x, o.y, typeof o.__lookupGetter__("x"), o.__lookupSetter__("z"), Object.keys(o).join()); // expect: 7 3 function undefined x,y
o.__proto__ = null;
console.log(o.inherited, o.__proto__); // expect: undefined undefined
const f = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
console.log(f.get.name, f.set.name, f.get.call(1) === Number.prototype, f.set.call(1, null)); // expect: get __proto__ set __proto__ true undefined
({}).__defineGetter__("x", 1); // throws: TypeError: Object.prototype.__defineGetter__: Expecting function
---
// Primitives become objects; extending Object makes an ordinary one.
console.log(typeof Object(1), Object("ab").length, Object(Symbol.iterator).description); // expect: object 2 Symbol.iterator
class Point extends Object { constructor() { super("ignored"); } }
console.log(new Point() instanceof Point, typeof new Point()); // expect: true object
const x = {};
console.log(Object(x) === x, new Object(x) === x, typeof Object(null)); // expect: true true object
---
Object.keys(undefined); // throws: TypeError: Cannot convert undefined or null to object
