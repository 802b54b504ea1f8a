console.log(Reflect.apply(Math.max, null, [1, 3, 2]), Reflect.has({ x: 1 }, "x"), Reflect.ownKeys({ b: 1, 0: 1, [Symbol.iterator]: 1 }).map(String).join()); // expect: 3 true 0,b,Symbol(Symbol.iterator)
console.log(Reflect.get({ get x() { return this.y; } }, "x", { y: 5 }), Reflect.deleteProperty(Object.freeze({ x: 1 }), "x")); // expect: 5 false
const receiver = {};
console.log(Reflect.set({}, "x", 1, receiver), receiver.x, Reflect.set(Object.freeze({}), "x", 1), Reflect.set({}, "x", 1, 1)); // expect: true 1 false false
console.log(Reflect.defineProperty(Object.freeze({}), "x", { value: 1 }), Reflect.setPrototypeOf(Object.freeze({}), {}), Reflect.isExtensible({})); // expect: false false true
class A { constructor() { this.t = new.target; } }
class B {}
const o = Reflect.construct(A, [], B);
console.log(o.t === B, o instanceof B, o instanceof A); // expect: true true false
console.log(Reflect[Symbol.toStringTag], Reflect.getPrototypeOf(Object.create(null)), Reflect.preventExtensions({})); // expect: Reflect null true
Reflect.construct(A, [], () => 1); // throws: TypeError: () => 1 is not a constructor
---
Reflect.ownKeys(1); // throws: TypeError: Reflect.ownKeys called on non-object
---
Reflect.apply(1); // throws: TypeError: Function.prototype.apply was called on 1, which is a number and not a function
---
Reflect.setPrototypeOf({}, undefined); // throws: TypeError: Object prototype may only be an Object or null: undefined
