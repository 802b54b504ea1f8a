// Custom inspection functions. What is expected is what node 20 prints.
const util = require('util');
const custom = util.inspect.custom;
console.log(custom, custom === Symbol.for('nodejs.util.inspect.custom'));
// expect: Symbol(nodejs.util.inspect.custom) true
---
const util = require('util');
const custom = util.inspect.custom;
console.log({ [custom]() { return 'CUSTOM' } }, [{ [custom]: () => 'IN\nSIDE' }], { a: { [custom]: () => 'x\ny' } });
// expect: CUSTOM [
// expect:   IN
// expect:   SIDE
// expect: ] {
// expect:   a: x
// expect:   y
// expect: }
---
const util = require('util');
const custom = util.inspect.custom;
console.log({ [custom]: (depth, options, inspect) => inspect({ depth, keys: Object.keys(options).length > 5 }) });
// expect: { depth: 2, keys: true }
---
const util = require('util');
const custom = util.inspect.custom;
console.log({ [custom]: () => ({ replaced: true }) }, { [custom]() { return this } }, { [custom]: 5 }, { [custom]: () => 5 }, { [custom]: () => null }, { [custom]: () => undefined });
// expect: { replaced: true } {
// expect:   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect: } { [Symbol(nodejs.util.inspect.custom)]: 5 } 5 null undefined
---
const util = require('util');
const custom = util.inspect.custom;
class Money { constructor(v) { this.v = v } [custom](depth, options) { return options.stylize ? 'Money<' + this.v + '>' : 'none' } } console.log(new Money(5), [new Money(6)], { m: new Money(7) }, Money, Money.prototype);
// expect: Money<5> [ Money<6> ] { m: Money<7> } [class Money] {}
---
const util = require('util');
const custom = util.inspect.custom;
console.log({ a: { b: { c: { [custom]: (d) => 'd' + d } } } }, [[[[{ [custom]: () => 'deep' }]]]]);
// expect: { a: { b: { c: d-1 } } } [ [ [ [Array] ] ] ]
---
const util = require('util');
const custom = util.inspect.custom;
console.log(util.inspect({ [custom]: () => 'no' }, { customInspect: false }));
// expect: {
// expect:   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect: }
---
const util = require('util');
const custom = util.inspect.custom;
console.log({ inspect() { return 'old' } }, { [custom]: () => Symbol('s').toString() });
// expect: { inspect: [Function: inspect] } Symbol(s)
---
const util = require('util');
const custom = util.inspect.custom;
class Nested { [custom](depth, options, inspect) { return 'Nested ' + inspect({ x: [1, 2, { y: 1 }] }, { ...options, depth: 0 }) } } console.log(new Nested());
// expect: Nested { x: [Array] }
---
const util = require('util');
const custom = util.inspect.custom;
console.log('%s|%o|%O|%j', { [custom]: () => 'C' }, { [custom]: () => 'C' }, { [custom]: () => 'C' }, { toJSON: () => 'J' });
// expect: C|C|C|"J"
