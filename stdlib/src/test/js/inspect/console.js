// Methods of console. What is expected is what node 20 prints.
console.group('G1');
console.log('inside');
console.group();
console.log('deeper\nlines', { a: 1 });
console.groupEnd();
console.info('back');
console.groupEnd();
console.groupEnd();
console.log('out');
// expect: G1
// expect:   inside
// expect:     deeper
// expect:     lines { a: 1 }
// expect:   back
// expect: out
---
console.groupCollapsed('C', { a: 1 });
console.debug('x');
console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.groupEnd();
// expect: C { a: 1 }
// expect:   x
// expect:   { a: [Object] }
---
console.count();
console.count('x');
console.count();
console.countReset();
console.count();
console.count(undefined);
console.count('default');
// expect: default: 1
// expect: x: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: default: 3
---
const util = require('util');
console.dir({ a: { b: { c: { d: 1 } } } });
console.dir({ [util.inspect.custom]: () => 'custom' });
console.dir('str');
// expect: { a: { b: { c: [Object] } } }
// expect: {
// expect:   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect: }
// expect: 'str'
---
console.dirxml({ a: 1 }, [2]);
console.dirxml('x');
// expect: { a: 1 } [ 2 ]
// expect: x
---
console.table([[1, 2], [3, { a: 1 }]]);
console.table([{ a: 1, b: 'x' }, { a: 2, c: [1, 2, 3, 4, 5] }]);
console.table([1, 'b', { z: { y: {} } }]);
// expect: ┌─────────┬───┬──────────┐
// expect: │ (index) │ 0 │ 1        │
// expect: ├─────────┼───┼──────────┤
// expect: │ 0       │ 1 │ 2        │
// expect: │ 1       │ 3 │ { a: 1 } │
// expect: └─────────┴───┴──────────┘
// expect: ┌─────────┬───┬─────┬───────────────────────────────┐
// expect: │ (index) │ a │ b   │ c                             │
// expect: ├─────────┼───┼─────┼───────────────────────────────┤
// expect: │ 0       │ 1 │ 'x' │                               │
// expect: │ 1       │ 2 │     │ [ 1, 2, 3, ... 2 more items ] │
// expect: └─────────┴───┴─────┴───────────────────────────────┘
// expect: ┌─────────┬───────────┬────────┐
// expect: │ (index) │ z         │ Values │
// expect: ├─────────┼───────────┼────────┤
// expect: │ 0       │           │ 1      │
// expect: │ 1       │           │ 'b'    │
// expect: │ 2       │ { y: {} } │        │
// expect: └─────────┴───────────┴────────┘
---
console.table(new Map([['a', { x: 1 }]]));
console.table(new Set([1]));
console.table({ x: { a: 1 }, y: 3 });
console.table([]);
console.table(5);
console.table('s');
console.table(null);
// expect: ┌───────────────────┬─────┬──────────┐
// expect: │ (iteration index) │ Key │ Values   │
// expect: ├───────────────────┼─────┼──────────┤
// expect: │ 0                 │ 'a' │ { x: 1 } │
// expect: └───────────────────┴─────┴──────────┘
// expect: ┌───────────────────┬────────┐
// expect: │ (iteration index) │ Values │
// expect: ├───────────────────┼────────┤
// expect: │ 0                 │ 1      │
// expect: └───────────────────┴────────┘
// expect: ┌─────────┬───┬────────┐
// expect: │ (index) │ a │ Values │
// expect: ├─────────┼───┼────────┤
// expect: │ x       │ 1 │        │
// expect: │ y       │   │ 3      │
// expect: └─────────┴───┴────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: └─────────┘
// expect: 5
// expect: s
// expect: null
---
console.table([{ a: 1, b: 2 }], ['b']);
console.table([{ a: { b: 1, c: 2, d: 3 }, l: 'あ' }]);
console.table(new Map([[1, 2]]).entries());
console.table([{ a: 1 }, { b: 2 }], ['b', 'q']);
// expect: ┌─────────┬───┐
// expect: │ (index) │ b │
// expect: ├─────────┼───┤
// expect: │ 0       │ 2 │
// expect: └─────────┴───┘
// expect: ┌─────────┬──────────┬──────┐
// expect: │ (index) │ a        │ l    │
// expect: ├─────────┼──────────┼──────┤
// expect: │ 0       │ [Object] │ 'あ' │
// expect: └─────────┴──────────┴──────┘
// expect: ┌───────────────────┬─────┬────────┐
// expect: │ (iteration index) │ Key │ Values │
// expect: ├───────────────────┼─────┼────────┤
// expect: │ 0                 │ 1   │ 2      │
// expect: └───────────────────┴─────┴────────┘
// expect: ┌─────────┬───┬───┐
// expect: │ (index) │ b │ q │
// expect: ├─────────┼───┼───┤
// expect: │ 0       │   │   │
// expect: │ 1       │ 2 │   │
// expect: └─────────┴───┴───┘
---
console.table([['x', 'y']], ['1']);
console.table([{ 10: 'a', 2: 'b', z: 'c' }]);
console.table([[]]);
console.table([() => 1, function f() {}]);
// expect: ┌─────────┬─────┐
// expect: │ (index) │ 1   │
// expect: ├─────────┼─────┤
// expect: │ 0       │ 'y' │
// expect: └─────────┴─────┘
// expect: ┌─────────┬─────┬─────┬─────┐
// expect: │ (index) │ 2   │ 10  │ z   │
// expect: ├─────────┼─────┼─────┼─────┤
// expect: │ 0       │ 'b' │ 'a' │ 'c' │
// expect: └─────────┴─────┴─────┴─────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: │ 0       │
// expect: └─────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: │ 0       │
// expect: │ 1       │
// expect: └─────────┘
---
console.assert(true, 'no');
console.log(typeof console.time, typeof console.trace, Object.prototype.toString.call(console));
// expect: function function [object console]
---
const { log } = console; log('detached'); [1, 2].forEach(n => console.log(n));
console.log.call(null, 'called');
// expect: detached
// expect: 1
// expect: 2
// expect: called
