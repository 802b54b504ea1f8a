console.log(String(Symbol("a")), Symbol().description, Symbol("").description === "", Symbol.iterator.toString()); // expect: Symbol(a) undefined true Symbol(Symbol.iterator)
console.log(Symbol.for("k") === Symbol.for("k"), Symbol.keyFor(Symbol.for("k")), Symbol.keyFor(Symbol("k")), Symbol.keyFor(Symbol.iterator)); // expect: true k undefined undefined
console.log(Object(Symbol.iterator) == Symbol.iterator, Object(Symbol.iterator) === Symbol.iterator, typeof Object(Symbol())); // expect: true false object
console.log(Symbol.prototype[Symbol.toStringTag], Symbol.prototype[Symbol.toPrimitive].name); // expect: Symbol [Symbol.toPrimitive]
class S extends Symbol {}
try { new S(); } catch (e) { console.log(e.message); } // expect: Symbol is not a constructor
Symbol() + ""; // throws: TypeError: Cannot convert a Symbol value to a string
---
new Symbol(); // throws: TypeError: Symbol is not a constructor
---
Symbol.keyFor("x"); // throws: TypeError: x is not a symbol
---
Symbol.prototype.toString.call("x"); // throws: TypeError: Symbol.prototype.toString requires that 'this' be a Symbol
---
console.log(Boolean(""), Boolean("0"), new Boolean(false) ? "object" : "", typeof new Boolean(1), new Boolean(1) + 1); // expect: false true object object 2
console.log(Boolean.prototype.valueOf.call(new Boolean(true)), Boolean.prototype.toString(), true.toString()); // expect: true false true
Boolean.prototype.valueOf.call(1); // throws: TypeError: Boolean.prototype.valueOf requires that 'this' be a Boolean
