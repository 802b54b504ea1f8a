// Format specifiers. What is expected is what node 20 prints.
console.log('%s is %d years', 'Ann', 42, 'extra', { a: 1 });
// expect: Ann is 42 years extra { a: 1 }
---
console.log('%s %s %s %s %s', 'str', 1, true, null, undefined);
// expect: str 1 true null undefined
---
console.log('%s %s %s %s', -0, 1n, Symbol('x'), NaN);
// expect: -0 1n Symbol(x) NaN
---
console.log('%s', { a: { b: { c: 1 } } }, '%s', [1, [2, [3]]]);
// expect: { a: [Object] } %s [ 1, [ 2, [ 3 ] ] ]
---
console.log('%s %s %s', function f() {}, class A {}, () => 1);
// expect: function f() {} class A {} () => 1
---
console.log('%s %s', new Date(0), Object.assign(new Error('e'), { stack: 'Error: e' }));
// expect: 1970-01-01T00:00:00.000Z [Error: e]
---
console.log('%s %s', { toString() { return 'own' } }, new (class { toString() { return 'class' } })());
// expect: own class
---
console.log('%s %s', Object.create(null), Object.create({ toString: () => 'inh' }));
// expect: [Object: null prototype] {} inh
---
console.log('%s', new (class Foo extends Map {})(), '%s');
// expect: Foo(0) [Map] {} %s
---
console.log('%d %d %d %d %d %d', '42', 4.5, 'x', {}, 1n, Symbol('s'));
// expect: 42 4.5 NaN NaN 1n NaN
---
console.log('%i %i %i %i %i %i', '42.9', 4.5, 'x', {}, 1n, Symbol('s'));
// expect: 42 4 NaN NaN 1n NaN
---
console.log('%f %f %f %f', '42.9', 4, 'x', Symbol('s'));
// expect: 42.9 4 NaN NaN
---
console.log('%d %d %i %f', -0, '', '', '');
// expect: -0 0 NaN NaN
---
console.log('%j %j %j', { a: [1, { b: 2 }] }, 'str', undefined);
// expect: {"a":[1,{"b":2}]} "str" undefined
---
const cj = {}; cj.c = cj;
console.log('%j', cj);
// expect: [Circular]
---
console.log('%o', { a: { b: { c: { d: { e: { f: 1 } } } } } });
// expect: {
// expect:   a: {
// expect:     b: { c: { d: { e: [Object] } } }
// expect:   }
// expect: }
---
console.log('%o', [1, 'a', [2]]);
// expect: [ 1, 'a', [ 2, [length]: 1 ], [length]: 3 ]
---
console.log('%o', function foo() {});
// expect: <ref *1> [Function: foo] {
// expect:   [length]: 0,
// expect:   [name]: 'foo',
// expect:   [arguments]: null,
// expect:   [caller]: null,
// expect:   [prototype]: { [constructor]: [Circular *1] }
// expect: }
---
console.log('%O', { a: { b: { c: { d: { e: { f: 1 } } } } } });
// expect: { a: { b: { c: [Object] } } }
---
console.log('a%cb%cc', 'color: red', '');
// expect: abc
---
console.log('%%', '%% %s', 'x');
console.log('%% %s', 'x');
console.log('100%', 5);
console.log('%', 1);
console.log('%s%');
console.log('%x %s', 1, 2);
console.log('%s %s', 1);
console.log('%%%s%%', 1);
// expect: % %% %s x
// expect: % x
// expect: 100% 5
// expect: % 1
// expect: %s%
// expect: %x 1 2
// expect: 1 %s
// expect: %1%
---
console.log('%s', 'a', 'b', 'c');
console.log('no specifiers', 'a', 1, { b: 'c' }, ['d']);
console.log(1, '%s', 2);
console.log({ a: 1 }, 'text', 5);
// expect: a b c
// expect: no specifiers a 1 { b: 'c' } [ 'd' ]
// expect: 1 %s 2
// expect: { a: 1 } text 5
---
console.log();
console.log('');
console.log('', '');
console.log('a', undefined, null);
console.log('multi\nline', { a: 'x\ny' });
// expect:
// expect:
// expect:
// expect: a undefined null
// expect: multi
// expect: line { a: 'x\ny' }
---
const util = require('util');
console.log(util.format('%s=%d', 'x', 1), util.format(1, 2, '3'), util.format('%s'), util.format(), util.format('%s', null, 'q'));
// expect: x=1 1 2 3 %s  null q
---
console.log('%s %s', 'a'.repeat(3), ['x'], 'tail');
console.log('%d', '0x10', '%i', '0x10');
console.log('%s', 12345678901234567890n);
// expect: aaa [ 'x' ] tail
// expect: 16 %i 0x10
// expect: 12345678901234567890n
---
console.log('%s', [undefined, null, 'x']);
console.log('%s', new Proxy({}, {}));
console.log('%s', [new Error('in array').message]);
// expect: [ undefined, null, 'x' ]
// expect: {}
// expect: [ 'in array' ]
