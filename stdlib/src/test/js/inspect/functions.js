// Functions and classes. What is expected is what node 20 prints.
console.log(function () {}, function f() {}, () => {}, (a, b) => a, class {}, class Q {});
// expect: [Function (anonymous)] [Function: f] [Function (anonymous)] [Function (anonymous)] [class (anonymous)] [class Q]
---
console.log([function f() {}, () => {}], { f: function () {}, g: () => {} });
// expect: [ [Function: f], [Function (anonymous)] ] { f: [Function: f], g: [Function: g] }
---
console.log(Object.assign(function f() {}, { a: 1, b: { c: 2 } }), Object.assign(() => {}, { [Symbol('s')]: 1 }));
// expect: [Function: f] { a: 1, b: { c: 2 } } [Function (anonymous)] { [Symbol(s)]: 1 }
---
console.log(Object.assign(class C {}, { a: 1 }), [Object.assign(class C {}, { a: 1 })]);
// expect: [class C] { a: 1 } [ [class C] { a: 1 } ]
---
console.log(Array.isArray, Math.max, Map, Object, parseInt, [].map, ''.trim);
// expect: [Function: isArray] [Function: max] [Function: Map] [Function: Object] [Function: parseInt] [Function: map] [Function: trim]
---
console.log((function f() {}).bind(null), (() => {}).bind(), Map.bind(null));
// expect: [Function: bound f] [Function: bound ] [Function: bound Map]
---
console.log(Object.defineProperty(function () {}, 'name', { value: 'set' }), Object.defineProperty(function g() {}, 'name', { value: 5 }));
// expect: [Function: set] [Function: 5]
---
console.log({ 'a b': function () {}, [Symbol('sy')]: function () {}, get: function () {} });
// expect: {
// expect:   'a b': [Function: a b],
// expect:   get: [Function: get],
// expect:   [Symbol(sy)]: [Function: [sy]]
// expect: }
---
console.log(Object.getOwnPropertyDescriptor({ get x() { return 1 } }, 'x'));
// expect: {
// expect:   get: [Function: get x],
// expect:   set: undefined,
// expect:   enumerable: true,
// expect:   configurable: true
// expect: }
---
console.log(new Function('a', 'return a'), Function.prototype, Function);
// expect: [Function: anonymous] [Function (anonymous)] Object [Function: Function]
---
console.log(Object.setPrototypeOf(function f() {}, Object.prototype), Object.setPrototypeOf(() => {}, { constructor: Map }));
// expect: [Function: f] Object [Function (anonymous)] Object
---
function tagged() {} tagged[Symbol.toStringTag] = 'T';
console.log(tagged);
// expect: [Function: tagged] { [Symbol(Symbol.toStringTag)]: 'T' }
---
const circular = function f() {}; circular.self = circular;
console.log(circular);
// expect: <ref *1> [Function: f] { self: [Circular *1] }
---
console.log([class A { static a = 1; static b = [1, 2] }]);
// expect: [ [class A] { a: 1, b: [ 1, 2 ] } ]
