// Proxies. What is expected is what node 20 prints.
console.log(new Proxy({ a: 1 }, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}), new Proxy(class A {}, {}), new Proxy(new Map([[1, 2]]), {}));
// expect: { a: 1 } [ 1, 2 ] [Function: f] [class A] Map(1) { 1 => 2 }
---
console.log(new Proxy({ a: 1 }, { get() { throw new Error('trap') }, ownKeys() { throw new Error('trap') }, getOwnPropertyDescriptor() { throw new Error('trap') }, has() { throw new Error('trap') }, getPrototypeOf() { throw new Error('trap') } }));
// expect: { a: 1 }
---
console.log([new Proxy({ a: { b: { c: { d: 1 } } } }, {})], new Proxy(new Proxy({ x: 1 }, {}), {}));
// expect: [ { a: { b: [Object] } } ] { x: 1 }
---
const { proxy, revoke } = Proxy.revocable({}, {}); revoke();
console.log(proxy, [proxy]);
// expect: <Revoked Proxy> [ <Revoked Proxy> ]
---
const util = require('util');
console.log(util.inspect(new Proxy({ a: 1 }, { get: function g() {} }), { showProxy: true }), util.inspect([new Proxy([1], {})], { showProxy: true }), util.inspect({ a: { b: { c: new Proxy({}, {}) } } }, { showProxy: true, depth: 1 }));
// expect: Proxy [ { a: 1 }, { get: [Function: g] } ] [ Proxy [ [ 1 ], {} ] ] { a: { b: [Object] } }
