// Options of util.inspect. What is expected is what node 20 prints.
const util = require('util');
const o = { a: { b: { c: { d: { e: 1 } } } }, l: [[[[1]]]] };
for (const depth of [0, 1, 2, 3, null, Infinity, -1]) console.log(util.inspect(o, { depth }));
// expect: { a: [Object], l: [Array] }
// expect: { a: { b: [Object] }, l: [ [Array] ] }
// expect: { a: { b: { c: [Object] } }, l: [ [ [Array] ] ] }
// expect: {
// expect:   a: { b: { c: { d: [Object] } } },
// expect:   l: [ [ [ [Array] ] ] ]
// expect: }
// expect: {
// expect:   a: {
// expect:     b: { c: { d: { e: 1 } } }
// expect:   },
// expect:   l: [
// expect:     [ [ [ 1 ] ] ]
// expect:   ]
// expect: }
// expect: {
// expect:   a: {
// expect:     b: { c: { d: { e: 1 } } }
// expect:   },
// expect:   l: [
// expect:     [ [ [ 1 ] ] ]
// expect:   ]
// expect: }
// expect: [Object]
---
const util = require('util');
const o = { a: { b: { c: { d: { e: 1 } } } }, l: [[[[1]]]] };
const show = console.log; console.log = (...texts) => show(...texts.map((s) => `${s}`.replaceAll('\u001b', '␛')));
console.log(util.inspect(o, false, 0), util.inspect(o, true, null), util.inspect(o, false, 1, true));
// expect: { a: [Object], l: [Array] } {
// expect:   a: {
// expect:     b: { c: { d: { e: 1 } } }
// expect:   },
// expect:   l: [
// expect:     [ [ [ 1, [length]: 1 ], [length]: 1 ], [length]: 1 ],
// expect:     [length]: 1
// expect:   ]
// expect: } { a: { b: ␛[36m[Object]␛[39m }, l: [ ␛[36m[Array]␛[39m ] }
---
const util = require('util');
for (const compact of [true, false, 0, 1, 2, 3, 4]) console.log(util.inspect({ a: { b: { c: {} } }, l: [1, 2, [3]], s: 'x' }, { compact }));
// expect: { a: { b: { c: {} } }, l: [ 1, 2, [ 3 ] ], s: 'x' }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: {}
// expect:     }
// expect:   },
// expect:   l: [
// expect:     1,
// expect:     2,
// expect:     [
// expect:       3
// expect:     ]
// expect:   ],
// expect:   s: 'x'
// expect: }
// expect: {
// expect:   a: {
// expect:     b: {
// expect:       c: {}
// expect:     }
// expect:   },
// expect:   l: [
// expect:     1,
// expect:     2,
// expect:     [
// expect:       3
// expect:     ]
// expect:   ],
// expect:   s: 'x'
// expect: }
// expect: {
// expect:   a: {
// expect:     b: { c: {} }
// expect:   },
// expect:   l: [
// expect:     1,
// expect:     2,
// expect:     [ 3 ]
// expect:   ],
// expect:   s: 'x'
// expect: }
// expect: {
// expect:   a: { b: { c: {} } },
// expect:   l: [ 1, 2, [ 3 ] ],
// expect:   s: 'x'
// expect: }
// expect: { a: { b: { c: {} } }, l: [ 1, 2, [ 3 ] ], s: 'x' }
// expect: { a: { b: { c: {} } }, l: [ 1, 2, [ 3 ] ], s: 'x' }
---
const util = require('util');
for (const compact of [true, false, 1, 3]) console.log(util.inspect({ text: 'some text that is long enough to be split\nover two lines', f() {}, m: new Map([[1, { a: 1 }]]), n: Array.from({ length: 20 }, (_, i) => i) }, { compact }));
// expect: { text: 'some text that is long enough to be split\nover two lines',
// expect:   f: [Function: f],
// expect:   m: Map(1) { 1 => { a: 1 } },
// expect:   n: [ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ] }
// expect: {
// expect:   text: 'some text that is long enough to be split\nover two lines',
// expect:   f: [Function: f],
// expect:   m: Map(1) {
// expect:     1 => {
// expect:       a: 1
// expect:     }
// expect:   },
// expect:   n: [
// expect:     0,
// expect:     1,
// expect:     2,
// expect:     3,
// expect:     4,
// expect:     5,
// expect:     6,
// expect:     7,
// expect:     8,
// expect:     9,
// expect:     10,
// expect:     11,
// expect:     12,
// expect:     13,
// expect:     14,
// expect:     15,
// expect:     16,
// expect:     17,
// expect:     18,
// expect:     19
// expect:   ]
// expect: }
// expect: {
// expect:   text: 'some text that is long enough to be split\nover two lines',
// expect:   f: [Function: f],
// expect:   m: Map(1) {
// expect:     1 => { a: 1 }
// expect:   },
// expect:   n: [
// expect:      0,  1,  2,  3,
// expect:      4,  5,  6,  7,
// expect:      8,  9, 10, 11,
// expect:     12, 13, 14, 15,
// expect:     16, 17, 18, 19
// expect:   ]
// expect: }
// expect: {
// expect:   text: 'some text that is long enough to be split\nover two lines',
// expect:   f: [Function: f],
// expect:   m: Map(1) { 1 => { a: 1 } },
// expect:   n: [
// expect:      0,  1,  2,  3,  4,  5,  6,
// expect:      7,  8,  9, 10, 11, 12, 13,
// expect:     14, 15, 16, 17, 18, 19
// expect:   ]
// expect: }
---
const util = require('util');
for (const breakLength of [10, 40, 80, 120, Infinity]) console.log(util.inspect({ a: 'x'.repeat(20), b: [1, 2, 3], c: { d: { e: 1 } } }, { breakLength }));
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: [
// expect:     1,
// expect:     2,
// expect:     3
// expect:   ],
// expect:   c: {
// expect:     d: {
// expect:       e: 1
// expect:     }
// expect:   }
// expect: }
// expect: {
// expect:   a: 'xxxxxxxxxxxxxxxxxxxx',
// expect:   b: [ 1, 2, 3 ],
// expect:   c: { d: { e: 1 } }
// expect: }
// expect: { a: 'xxxxxxxxxxxxxxxxxxxx', b: [ 1, 2, 3 ], c: { d: { e: 1 } } }
// expect: { a: 'xxxxxxxxxxxxxxxxxxxx', b: [ 1, 2, 3 ], c: { d: { e: 1 } } }
// expect: { a: 'xxxxxxxxxxxxxxxxxxxx', b: [ 1, 2, 3 ], c: { d: { e: 1 } } }
---
const util = require('util');
for (const maxArrayLength of [0, 1, 3, null, Infinity, -5]) console.log(util.inspect([1, 2, , 4, 5], { maxArrayLength }), util.inspect(new Set([1, 2, 3, 4, 5]), { maxArrayLength }), util.inspect(new Map([[1, 2], [3, 4]]), { maxArrayLength }));
// expect: [ ... 5 more items ] Set(5) { ... 5 more items } Map(2) { ... 2 more items }
// expect: [ 1, ... 4 more items ] Set(5) { 1, ... 4 more items } Map(2) { 1 => 2, ... 1 more item }
// expect: [ 1, 2, <1 empty item>, ... 2 more items ] Set(5) { 1, 2, 3, ... 2 more items } Map(2) { 1 => 2, 3 => 4 }
// expect: [ 1, 2, <1 empty item>, 4, 5 ] Set(5) { 1, 2, 3, 4, 5 } Map(2) { 1 => 2, 3 => 4 }
// expect: [ 1, 2, <1 empty item>, 4, 5 ] Set(5) { 1, 2, 3, 4, 5 } Map(2) { 1 => 2, 3 => 4 }
// expect: [ ... 5 more items ] Set(5) { ... 5 more items } Map(2) { ... 2 more items }
---
const util = require('util');
console.log(util.inspect({ c: 1, a: 2, b: [3, 1, 2] }, { sorted: true }), util.inspect({ c: 1, a: 2, b: 3 }, { sorted: (a, b) => a < b ? 1 : -1 }), util.inspect(new Map([['z', 1], ['a', 2]]), { sorted: true }), util.inspect(Object.assign([3, 1], { z: 1, a: 2 }), { sorted: true }));
// expect: { a: 2, b: [ 3, 1, 2 ], c: 1 } { c: 1, b: 3, a: 2 } Map(2) { 'a' => 2, 'z' => 1 } [ 3, 1, a: 2, z: 1 ]
---
const util = require('util');
const g = { get a() { return { x: 1 } }, get b() { return 1 }, set b(v) {}, get d() { return null }, set e(v) {} }; for (const getters of [true, 'get', 'set', false]) console.log(util.inspect(g, { getters }));
// expect: {
// expect:   a: [Getter] { x: 1 },
// expect:   b: [Getter/Setter: 1],
// expect:   d: [Getter: null],
// expect:   e: [Setter]
// expect: }
// expect: {
// expect:   a: [Getter] { x: 1 },
// expect:   b: [Getter/Setter],
// expect:   d: [Getter: null],
// expect:   e: [Setter]
// expect: }
// expect: { a: [Getter], b: [Getter/Setter: 1], d: [Getter], e: [Setter] }
// expect: { a: [Getter], b: [Getter/Setter], d: [Getter], e: [Setter] }
---
const util = require('util');
console.log(util.inspect([1234567.891, 1000, 999, -123456, 1e21, 1234567n, NaN], { numericSeparator: true }));
// expect: [ 1_234_567.891, 1_000, 999, -123_456, 1e+21, 1_234_567n, NaN ]
---
const util = require('util');
const show = console.log; console.log = (...texts) => show(...texts.map((s) => `${s}`.replaceAll('\u001b', '␛')));
console.log(util.inspect([[1, 'a'], new Map([[1, 'a']]), new Set(['b']), [,], Object(1), Object('s'), { a: { b: { c: { d: 1 } } } }], { colors: true }));
// expect: [
// expect:   [ ␛[33m1␛[39m, ␛[32m'a'␛[39m ],
// expect:   Map(1) { ␛[33m1␛[39m => ␛[32m'a'␛[39m },
// expect:   Set(1) { ␛[32m'b'␛[39m },
// expect:   [ ␛[90m<1 empty item>␛[39m ],
// expect:   ␛[33m[Number: 1]␛[39m,
// expect:   ␛[32m[String: 's']␛[39m,
// expect:   { a: { b: ␛[36m[Object]␛[39m } }
// expect: ]
---
const util = require('util');
const show = console.log; console.log = (...texts) => show(...texts.map((s) => `${s}`.replaceAll('\u001b', '␛')));
console.log(util.inspect(Array.from({ length: 30 }, (_, i) => i), { colors: true }));
// expect: [
// expect:    ␛[33m0␛[39m,  ␛[33m1␛[39m,  ␛[33m2␛[39m,  ␛[33m3␛[39m,  ␛[33m4␛[39m,  ␛[33m5␛[39m,  ␛[33m6␛[39m,  ␛[33m7␛[39m,  ␛[33m8␛[39m,
// expect:    ␛[33m9␛[39m, ␛[33m10␛[39m, ␛[33m11␛[39m, ␛[33m12␛[39m, ␛[33m13␛[39m, ␛[33m14␛[39m, ␛[33m15␛[39m, ␛[33m16␛[39m, ␛[33m17␛[39m,
// expect:   ␛[33m18␛[39m, ␛[33m19␛[39m, ␛[33m20␛[39m, ␛[33m21␛[39m, ␛[33m22␛[39m, ␛[33m23␛[39m, ␛[33m24␛[39m, ␛[33m25␛[39m, ␛[33m26␛[39m,
// expect:   ␛[33m27␛[39m, ␛[33m28␛[39m, ␛[33m29␛[39m
// expect: ]
---
const util = require('util');
const show = console.log; console.log = (...texts) => show(...texts.map((s) => `${s}`.replaceAll('\u001b', '␛')));
const cy = {}; cy.cy = cy;
console.log(util.inspect(cy, { colors: true }), util.inspect(cy, { compact: true }));
// expect: ␛[36m<ref *1>␛[39m { cy: ␛[36m[Circular *1]␛[39m } <ref *1> { cy: [Circular *1] }
---
const util = require('util');
console.log(util.inspect([1, 2, 3], { showHidden: true }), util.inspect({ a: 1 }, { showHidden: true }), util.inspect(Object.defineProperty({}, 'h', { value: 1 }), { showHidden: true }), util.inspect(new Map([[1, 2]]), { showHidden: true }));
// expect: [ 1, 2, 3, [length]: 3 ] { a: 1 } { [h]: 1 } Map(1) { 1 => 2 }
---
const util = require('util');
console.log(util.inspect(function f(a) {}, { showHidden: true }));
// expect: <ref *1> [Function: f] {
// expect:   [length]: 1,
// expect:   [name]: 'f',
// expect:   [arguments]: null,
// expect:   [caller]: null,
// expect:   [prototype]: { [constructor]: [Circular *1] }
// expect: }
---
const util = require('util');
class Sup { get up() { return 1 } m() {} } class Sub extends Sup { get down() { return 2 } x = 1 } console.log(util.inspect(new Sub(), { showHidden: true }));
// expect: Sub { x: 1, [down]: [Getter], [up]: [Getter] }
---
const util = require('util');
console.log(util.inspect(Object.assign(Object.create({ inherited: 1 }), { own: 2 }), { showHidden: true }));
// expect: { own: 2, inherited: 1 }
---
const util = require('util');
console.log(util.inspect('str'), util.inspect(5), util.inspect(null), util.inspect(), util.inspect(Symbol('x')));
// expect: 'str' 5 null undefined Symbol(x)
---
const util = require('util');
console.log(util.inspect(util.inspect.custom), typeof util.inspect, util.inspect.name);
// expect: Symbol(nodejs.util.inspect.custom) function inspect
