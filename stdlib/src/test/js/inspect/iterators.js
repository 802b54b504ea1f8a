// Iterators, namespaces and prototypes. What is expected is what node 20 prints.
console.log([1].values(), new Map().values(), 'x'[Symbol.iterator](), [].entries());
// expect: Object [Array Iterator] {} [Map Iterator] {  } Object [String Iterator] {} Object [Array Iterator] {}
---
console.log(Math, JSON, Reflect);
// expect: Object [Math] {} Object [JSON] {} Object [Reflect] {}
---
console.log(Object.create(Map.prototype), Object.create(Set.prototype), Object.create(Date.prototype), Object.create(Function.prototype));
// expect: Map {} Set {} Date {} Function {}
---
console.log(Object.getPrototypeOf([][Symbol.iterator]()), Object.getPrototypeOf(new Map().entries()));
// expect: Object [Array Iterator] {} Object [Map Iterator] {}
---
console.log(Symbol.prototype, Number.prototype, String.prototype, Boolean.prototype, BigInt.prototype, Function.prototype, Error.prototype);
// expect: Object [Symbol] {} {} {} {} Object [BigInt] {} [Function (anonymous)] Object {}
---
console.log([Number.prototype], { s: String.prototype });
// expect: [ {} ] { s: {} }
