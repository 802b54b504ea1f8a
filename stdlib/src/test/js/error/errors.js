// What errors have, and in which order.
console.log(Object.getOwnPropertyNames(new Error("m")).join(), Object.getOwnPropertyNames(new Error()).join()); // expect: stack,message stack
console.log(Object.getOwnPropertyNames(new TypeError("m", { cause: 1 })).join(), "cause" in new Error("m", {})); // expect: stack,message,cause false
console.log(Object.keys(new Error("m")).length, new Error("m", { cause: undefined }).hasOwnProperty("cause")); // expect: 0 true
console.log(Error("x") instanceof Error, RangeError("x") instanceof RangeError, Object.getPrototypeOf(RangeError) === Error); // expect: true true true
console.log(RangeError.prototype.name, RangeError.prototype.message === "", Object.getPrototypeOf(RangeError.prototype) === Error.prototype); // expect: RangeError true true
console.log(RangeError.length, AggregateError.length, Error.name, new URIError("u") + ""); // expect: 1 2 Error URIError: u
---
// Error.prototype.toString.
const f = Error.prototype.toString;
console.log(f.call({}), f.call({ name: "N" }), f.call({ message: "M" }), f.call({ name: "", message: "M" }), f.call({ name: "N", message: "" })); // expect: Error N Error: M M N
console.log(f.call({ name: undefined, message: undefined }), f.call({ name: null, message: 1 })); // expect: Error null: 1
f.call("x"); // throws: TypeError: Method Error.prototype.toString called on incompatible receiver x
---
// AggregateError takes any iterable.
const e = new AggregateError(new Set([1, 2]), "all", { cause: "c" });
console.log(e.errors.join(), e.message, e.cause, Object.getOwnPropertyNames(e).join(), Array.isArray(e.errors)); // expect: 1,2 all c stack,message,cause,errors true
new AggregateError(); // throws: TypeError: undefined is not iterable (cannot read property Symbol(Symbol.iterator))
---
// SuppressedError keeps both errors.
const e = new SuppressedError(1, 2, "m");
console.log(e.error, e.suppressed, e.message, SuppressedError.length, String(e)); // expect: 1 2 m 3 SuppressedError: m
console.log(Object.getOwnPropertyNames(new SuppressedError()).join()); // expect: stack,error,suppressed
---
// Error.isError knows objects made by constructors of errors.
console.log(Error.isError(new TypeError()), Error.isError(Object.create(Error.prototype)), Error.isError({ stack: "" }), Error.isError()); // expect: true false false false
class Mine extends Error {}
console.log(Error.isError(new Mine()), Error.isError(new Proxy(new Mine(), {}))); // expect: true false
---
// Subclasses.
class NotFound extends Error {
  constructor(what) { super(what + " not found"); this.name = "NotFound"; this.what = what; }
}
const e = new NotFound("key");
console.log(String(e), e instanceof NotFound, e instanceof Error, Object.keys(e).join()); // expect: NotFound: key not found true true name,what
console.log(e.stack.split("\n")[0]); // expect: NotFound: key not found
throw e; // throws: NotFound: key not found
