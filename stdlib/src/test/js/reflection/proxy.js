// Every trap is asked, in the order of the operations.
const log = [];
const handler = new Proxy({}, { get(t, name) { return (...args) => { log.push(name); return Reflect[name](...args); }; } });
const p = new Proxy(function f() { "use strict"; }, handler);
p.x = 1;
p.x;
"x" in p;
delete p.x;
Object.keys(p);
Object.defineProperty(p, "y", { value: 1, configurable: true });
Object.getOwnPropertyDescriptor(p, "y");
Object.getPrototypeOf(p);
Object.setPrototypeOf(p, Function.prototype);
Object.isExtensible(p);
p();
new p();
Object.preventExtensions(p);
console.log(log.join(" ")); // expect: set getOwnPropertyDescriptor defineProperty get has deleteProperty ownKeys getOwnPropertyDescriptor getOwnPropertyDescriptor getOwnPropertyDescriptor defineProperty getOwnPropertyDescriptor getPrototypeOf setPrototypeOf isExtensible apply construct get preventExtensions
---
// Traps that break invariants are found out.
const fixed = Object.freeze({ x: 1 });
const attempt = (handler, f) => { try { return f(new Proxy(fixed, handler)); } catch (e) { return e.constructor.name + ": " + e.message; } };
console.log(attempt({ get: () => 2 }, (p) => p.x)); // expect: TypeError: 'get' on proxy: property 'x' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '1' but got '2')
console.log(attempt({ has: () => false }, (p) => "x" in p)); // expect: TypeError: 'has' on proxy: trap returned falsish for property 'x' which exists in the proxy target as non-configurable
console.log(attempt({ ownKeys: () => [] }, (p) => Object.keys(p))); // expect: TypeError: 'ownKeys' on proxy: trap result did not include 'x'
console.log(attempt({ deleteProperty: () => true }, (p) => Reflect.deleteProperty(p, "x"))); // expect: TypeError: 'deleteProperty' on proxy: trap returned truish for property 'x' which is non-configurable in the proxy target
console.log(attempt({ set: () => true }, (p) => { p.x = 3; })); // expect: TypeError: 'set' on proxy: trap returned truish for property 'x' which exists in the proxy target as a non-configurable and non-writable data property with a different value
console.log(attempt({ isExtensible: () => true }, (p) => Object.isExtensible(p))); // expect: TypeError: 'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is 'false')
console.log(attempt({ getPrototypeOf: () => null }, (p) => Object.getPrototypeOf(p))); // expect: TypeError: 'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual prototype
console.log(attempt({ getOwnPropertyDescriptor: () => undefined }, (p) => Object.getOwnPropertyDescriptor(p, "x"))); // expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned undefined for property 'x' which is non-configurable in the proxy target
console.log(attempt({ getOwnPropertyDescriptor: () => 1 }, (p) => Object.getOwnPropertyDescriptor(p, "x"))); // expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for property 'x'
console.log(attempt({ ownKeys: () => ["a", "a"] }, (p) => Object.keys(p))); // expect: TypeError: 'ownKeys' on proxy: trap returned duplicate entries
console.log(attempt({ ownKeys: () => [1] }, (p) => Object.keys(p))); // expect: TypeError: 1 is not a valid property name
---
// Revoked.
const { proxy, revoke } = Proxy.revocable({ x: 1 }, {});
console.log(proxy.x, revoke.name + "|", revoke.length); // expect: 1 | 0
revoke();
revoke();
console.log(typeof proxy); // expect: object
try { Array.isArray(proxy); } catch (e) { console.log(e.message); } // expect: Cannot perform 'IsArray' on a proxy that has been revoked
proxy.x; // throws: TypeError: Cannot perform 'get' on a proxy that has been revoked
---
new Proxy({}, 1); // throws: TypeError: Cannot create proxy with a non-object as target or handler
---
Proxy({}, {}); // throws: TypeError: Constructor Proxy requires 'new'
---
// Proxies in prototype chains see the receiver.
const p = new Proxy({}, { get: (t, k, r) => (typeof k === "string" ? k + ":" + (r === o) : undefined), has: (t, k) => k === "magic" });
const o = Object.create(p);
console.log(o.anything, "magic" in o, "other" in o); // expect: anything:true true false
const q = Object.create(new Proxy({}, { set(t, k, v, r) { return Reflect.defineProperty(r, k, { value: v * 2, writable: true, enumerable: true, configurable: true }); } }));
q.n = 21;
console.log(q.n, Object.keys(q).join()); // expect: 42 n
---
// Arrays behind proxies stay arrays.
const a = new Proxy([1, 2, 3], {});
console.log(Array.isArray(a), a.length, a.map((x) => x * 2).join(), [].concat(a).length, JSON.stringify(a)); // expect: true 3 2,4,6 3 [1,2,3]
a.push(4);
console.log(a.length, a.indexOf(4)); // expect: 4 3
