// Plain objects. What is expected is what node 20 prints.
console.log({}, { a: 1 }, { a: 1, b: 'x', c: [1, 2] });
// expect: {} { a: 1 } { a: 1, b: 'x', c: [ 1, 2 ] }
---
console.log({ 'a-b': 1, 'c d': 2, 3: 4, $x: 1, _y: 2, 'é': 3, '': 4, a1: 5, '1a': 6 });
// expect: {
// expect:   '3': 4,
// expect:   'a-b': 1,
// expect:   'c d': 2,
// expect:   '$x': 1,
// expect:   _y: 2,
// expect:   'é': 3,
// expect:   '': 4,
// expect:   a1: 5,
// expect:   '1a': 6
// expect: }
---
console.log({ [Symbol('a')]: 1, [Symbol()]: 2, [Symbol.iterator]: 3 });
// expect: { [Symbol(a)]: 1, [Symbol()]: 2, [Symbol(Symbol.iterator)]: 3 }
---
console.log({ a: { b: { c: { d: 1 } } } }, { a: { b: { c: {} } } }, { a: { b: { c: [] } } }, { a: { b: { c: [1] } } });
// expect: { a: { b: { c: [Object] } } } { a: { b: { c: {} } } } { a: { b: { c: [] } } } { a: { b: { c: [Array] } } }
---
console.log({ a: { b: { c: new Map([[1, 2]]), d: new Set([1]), e: new Date(0), g: function f() {}, h: class A {} } } });
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: [Map],
// expect:       d: [Set],
// expect:       e: 1970-01-01T00:00:00.000Z,
// expect:       g: [Function: f],
// expect:       h: [class A]
// expect:     }
// expect:   }
// expect: }
---
console.log({ a: { b: { c: new (class Foo { x = 1 })(), d: Object.create(null), e: Object.assign(Object.create(null), { x: 1 }) } } });
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: [Foo],
// expect:       d: [Object: null prototype] {},
// expect:       e: [Object: null prototype]
// expect:     }
// expect:   }
// expect: }
---
console.log(Object.create(null), Object.assign(Object.create(null), { a: 1 }), Object.create({ a: 1 }), Object.create(Object.create(null)));
// expect: [Object: null prototype] {} [Object: null prototype] { a: 1 } {} Object <[Object: null prototype] {}> {}
---
console.log({ get a() { return 1 }, set a(v) {}, get b() { return 1 }, set c(v) {} });
// expect: { a: [Getter/Setter], b: [Getter], c: [Setter] }
---
console.log({ get a() { throw new Error('called') } });
// expect: { a: [Getter] }
---
console.log(Object.defineProperty({ a: 1 }, 'hidden', { value: 2, enumerable: false }));
// expect: { a: 1 }
---
console.log(Object.defineProperty({ a: 1 }, Symbol('hidden'), { value: 2, enumerable: false }));
// expect: { a: 1 }
---
console.log({ ['__proto__']: 1 }, { a: 1, ['__proto__']: { b: 2 } });
// expect: { ['__proto__']: 1 } { a: 1, ['__proto__']: { b: 2 } }
---
console.log({ constructor: 1 }, { constructor: { name: 'Foo' } }, { constructor: Map }, Object.create({ constructor: Map }));
// expect: { constructor: 1 } { constructor: { name: 'Foo' } } { constructor: [Function: Map] } {}
---
console.log({ toString() { return 'x' }, valueOf: () => 1 });
// expect: { toString: [Function: toString], valueOf: [Function: valueOf] }
---
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(12) });
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:   c: 'zzzzzzzzzzzz'
// expect: }
---
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(17) });
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:   c: 'zzzzzzzzzzzzzzzzz'
// expect: }
---
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(18) });
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:   c: 'zzzzzzzzzzzzzzzzzz'
// expect: }
---
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(19) });
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:   c: 'zzzzzzzzzzzzzzzzzzz'
// expect: }
---
console.log({ outer: { a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(8) } });
// expect: {
// expect:   outer: {
// expect:     a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:     b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:     c: 'zzzzzzzz'
// expect:   }
// expect: }
---
console.log({ outer: { a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(9) } });
// expect: {
// expect:   outer: {
// expect:     a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:     b: 'yyyyyyyyyyyyyyyyyyyy',
// expect:     c: 'zzzzzzzzz'
// expect:   }
// expect: }
---
console.log({ a: { b: { c: 1 } }, d: 2 }, { a: { b: 1 }, c: { d: 2 } });
// expect: { a: { b: { c: 1 } }, d: 2 } { a: { b: 1 }, c: { d: 2 } }
---
console.log({ level1: { level2: { level3: { a: 1 } } }, x: [[[[1]]]] });
// expect: { level1: { level2: { level3: [Object] } }, x: [ [ [Array] ] ] }
---
console.log({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10, k: 11, l: 12, m: 13, n: 14, o: 15, p: 16 });
// expect: {
// expect:   a: 1,
// expect:   b: 2,
// expect:   c: 3,
// expect:   d: 4,
// expect:   e: 5,
// expect:   f: 6,
// expect:   g: 7,
// expect:   h: 8,
// expect:   i: 9,
// expect:   j: 10,
// expect:   k: 11,
// expect:   l: 12,
// expect:   m: 13,
// expect:   n: 14,
// expect:   o: 15,
// expect:   p: 16
// expect: }
---
console.log({ name: 'Ada Lovelace', born: 1815, works: ['Notes', 'Letters'], address: { street: 'St James Square', city: 'London' } });
// expect: {
// expect:   name: 'Ada Lovelace',
// expect:   born: 1815,
// expect:   works: [ 'Notes', 'Letters' ],
// expect:   address: { street: 'St James Square', city: 'London' }
// expect: }
---
console.log([{ id: 1, name: 'first' }, { id: 2, name: 'second' }, { id: 3, name: 'third', tags: ['a', 'b'] }]);
// expect: [
// expect:   { id: 1, name: 'first' },
// expect:   { id: 2, name: 'second' },
// expect:   { id: 3, name: 'third', tags: [ 'a', 'b' ] }
// expect: ]
---
console.log({ a: [{ b: { c: 1 } }], d: [[1, [2, [3]]]] });
// expect: { a: [ { b: [Object] } ], d: [ [ 1, [Array] ] ] }
---
console.log({ f() {}, g: () => {}, h: function () {}, i: function named() {}, k: class {}, l: class L {} });
// expect: {
// expect:   f: [Function: f],
// expect:   g: [Function: g],
// expect:   h: [Function: h],
// expect:   i: [Function: named],
// expect:   k: [class k],
// expect:   l: [class L]
// expect: }
---
console.log(Object.freeze({ a: 1 }), Object.seal([1]));
// expect: { a: 1 } [ 1 ]
---
console.log({ a: 1n, b: Symbol('x'), c: undefined, d: null, e: NaN });
// expect: { a: 1n, b: Symbol(x), c: undefined, d: null, e: NaN }
---
console.log(globalThis === global, typeof globalThis);
// expect: true object
---
const o9 = {}; for (let i = 0; i < 30; i++) o9['key' + i] = i;
console.log(o9);
// expect: {
// expect:   key0: 0,
// expect:   key1: 1,
// expect:   key2: 2,
// expect:   key3: 3,
// expect:   key4: 4,
// expect:   key5: 5,
// expect:   key6: 6,
// expect:   key7: 7,
// expect:   key8: 8,
// expect:   key9: 9,
// expect:   key10: 10,
// expect:   key11: 11,
// expect:   key12: 12,
// expect:   key13: 13,
// expect:   key14: 14,
// expect:   key15: 15,
// expect:   key16: 16,
// expect:   key17: 17,
// expect:   key18: 18,
// expect:   key19: 19,
// expect:   key20: 20,
// expect:   key21: 21,
// expect:   key22: 22,
// expect:   key23: 23,
// expect:   key24: 24,
// expect:   key25: 25,
// expect:   key26: 26,
// expect:   key27: 27,
// expect:   key28: 28,
// expect:   key29: 29
// expect: }
---
const o10 = {}; for (let i = 0; i < 5; i++) o10['some longer key ' + i] = { value: i };
console.log(o10);
// expect: {
// expect:   'some longer key 0': { value: 0 },
// expect:   'some longer key 1': { value: 1 },
// expect:   'some longer key 2': { value: 2 },
// expect:   'some longer key 3': { value: 3 },
// expect:   'some longer key 4': { value: 4 }
// expect: }
---
console.log({ a: { a: 1, b: 2, c: 3 }, b: { a: 1, b: 2, c: 3 }, c: { a: 1, b: 2, c: 3 }, d: { a: 1, b: 2, c: 3 } });
// expect: {
// expect:   a: { a: 1, b: 2, c: 3 },
// expect:   b: { a: 1, b: 2, c: 3 },
// expect:   c: { a: 1, b: 2, c: 3 },
// expect:   d: { a: 1, b: 2, c: 3 }
// expect: }
---
console.log({ x: { y: { z: { w: 1 } } }, 'long property name one': 'value one', 'long property name two': 'value two' });
// expect: {
// expect:   x: { y: { z: [Object] } },
// expect:   'long property name one': 'value one',
// expect:   'long property name two': 'value two'
// expect: }
---
// What lies very deep is not shown, even when all is asked for (not on node, which says so where its stack ends).
const inspect = require('util').inspect;
let o = {};
for (let i = 0; i < 5000; i++) o = { o };
const text = inspect(o, { depth: Infinity }), at = text.indexOf('Inspection');
console.log(text.slice(text.lastIndexOf('\n', at), text.indexOf('\n', at)).trim());
// expect: o: [Object: Inspection interrupted prematurely. Maximum call stack size exceeded.]
