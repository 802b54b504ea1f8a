// Errors with stacks that the test has made. What is expected is what node 20 prints.
const noStack = (e) => { e.stack = undefined; return e };
console.log(noStack(new Error('m')), noStack(new TypeError('t')), noStack(new Error('')), noStack(new Error()));
// expect: [Error: m] [TypeError: t] [Error] [Error]
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new Error('m')));
// expect: Error: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log([fixed(new Error('m'))], { e: fixed(new RangeError('r')) });
// expect: [
// expect:   Error: m
// expect:       at f (file.js:1:2)
// expect:       at g (file.js:3:4)
// expect: ] {
// expect:   e: RangeError: r
// expect:       at f (file.js:1:2)
// expect:       at g (file.js:3:4)
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(Object.assign(new Error('m'), { code: 'E_CODE', errno: -2, info: { a: 1 } })));
// expect: Error: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   code: 'E_CODE',
// expect:   errno: -2,
// expect:   info: { a: 1 }
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new Error('outer', { cause: fixed(new Error('inner')) })));
// expect: Error: outer
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [cause]: Error: inner
// expect:       at f (file.js:1:2)
// expect:       at g (file.js:3:4)
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new Error('outer', { cause: 'text' })), fixed(new Error('o', { cause: undefined })), fixed(new Error('o', { cause: { a: 1 } })));
// expect: Error: outer
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [cause]: 'text'
// expect: } Error: o
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [cause]: undefined
// expect: } Error: o
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [cause]: { a: 1 }
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new AggregateError([fixed(new Error('1')), fixed(new TypeError('2'))], 'many')));
// expect: AggregateError: many
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [errors]: [
// expect:     Error: 1
// expect:         at f (file.js:1:2)
// expect:         at g (file.js:3:4),
// expect:     TypeError: 2
// expect:         at f (file.js:1:2)
// expect:         at g (file.js:3:4)
// expect:   ]
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
class ValidationError extends Error {} console.log(fixed(new ValidationError('v'), 'Error: v'), fixed(new ValidationError('v'), 'ValidationError: v'));
// expect: ValidationError: v
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) ValidationError: v
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
class Named extends Error { constructor(m) { super(m); this.name = 'Named' } } console.log(fixed(new Named('n'), 'Error: n'), fixed(new Named('n'), 'Named: n'));
// expect: Error: n
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   name: 'Named'
// expect: } Named: n
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
class CustomError extends Error { get name() { return 'CustomError' } } console.log(fixed(new CustomError('n'), 'Error: n'));
// expect: Error: n
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const noStack = (e) => { e.stack = undefined; return e };
console.log(noStack(Object.assign(new Error('m'), { name: 'Other' })), noStack(Object.assign(new Error('m'), { x: 1 })));
// expect: [Other: m] [Error: m] { x: 1 }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(Object.assign(new Error('m'), { name: 'Other' })), fixed(Object.assign(new Error('m'), { name: 'OtherError' })), fixed(Object.assign(new Error('m'), { name: 'Other' }), 'Error: m'));
// expect: Other: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) Error [OtherError]: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) Error: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   name: 'Other'
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(Object.assign(new Error('m'), { message: 'changed' }), 'Error: m'));
// expect: Error: m
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const noStack = (e) => { e.stack = undefined; return e };
console.log({ a: { b: { c: noStack(new Error('deep')) } } }, { a: { b: { c: { d: noStack(new Error('deeper')) } } } });
// expect: { a: { b: { c: [Error: deep] } } } { a: { b: { c: [Object] } } }
---
const noStack = (e) => { e.stack = undefined; return e };
console.log([noStack(new Error('a\nb'))], { x: noStack(new Error('a\nb')) });
// expect: [
// expect:   [Error: a
// expect:   b]
// expect: ] {
// expect:   x: [Error: a
// expect:   b]
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new Error('multi\nline\nmessage')), [fixed(new Error('multi\nline'))]);
// expect: Error: multi
// expect: line
// expect: message
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) [
// expect:   Error: multi
// expect:   line
// expect:       at f (file.js:1:2)
// expect:       at g (file.js:3:4)
// expect: ]
---
console.log(Object.create(Error.prototype), Object.create(TypeError.prototype, { message: { value: 'm' } }));
// expect: [Error] [TypeError: m]
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(Object.setPrototypeOf(fixed(new Error('np')), null), Object.setPrototypeOf(fixed(new TypeError('np')), null));
// expect: [Error: null prototype]: np
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) [TypeError: null prototype]: np
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const st = new Error('s'); st.stack = 'custom stack';
console.log(st); st.stack = 5;
console.log(st); st.stack = '';
console.log(st);
// expect: [custom stack]
// expect: [5]
// expect: [Error: s]
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
class TagErr extends Error { get [Symbol.toStringTag]() { return 'Tag' } } console.log(fixed(new TagErr('t'), 'Error: t'));
// expect: TagErr [Tag] [Error]: t
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4)
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
const wm = fixed(new Error('withmethods')); wm.method = function () {}; wm.list = [1, 2, 3];
console.log(wm);
// expect: Error: withmethods
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   method: [Function (anonymous)],
// expect:   list: [ 1, 2, 3 ]
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(fixed(new Error('key', { cause: fixed(new Error('k2', { cause: fixed(new Error('k3', { cause: fixed(new Error('k4')) })) })) })));
// expect: Error: key
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [cause]: Error: k2
// expect:       at f (file.js:1:2)
// expect:       at g (file.js:3:4) {
// expect:     [cause]: Error: k3
// expect:         at f (file.js:1:2)
// expect:         at g (file.js:3:4) {
// expect:       [cause]: Error: k4
// expect:           at f (file.js:1:2)
// expect:           at g (file.js:3:4)
// expect:     }
// expect:   }
// expect: }
---
const long = (m, f) => { const e = new Error(m); e.stack = 'Error: ' + m + '\n    at ' + f + ' (a.js:1:1)\n' + [2, 3, 4, 5, 6].map(i => '    at s' + i + ' (a.js:' + i + ':1)').join('\n'); return e }; const lo = long('outer', 'o'); lo.cause = long('inner', 'i');
console.log(lo);
// expect: Error: outer
// expect:     at o (a.js:1:1)
// expect:     at s2 (a.js:2:1)
// expect:     ... 3 lines matching cause stack trace ...
// expect:     at s6 (a.js:6:1) {
// expect:   cause: Error: inner
// expect:       at i (a.js:1:1)
// expect:       at s2 (a.js:2:1)
// expect:       at s3 (a.js:3:1)
// expect:       at s4 (a.js:4:1)
// expect:       at s5 (a.js:5:1)
// expect:       at s6 (a.js:6:1)
// expect: }
---
const util = require('util');
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
console.log(new Error('x').name, Object.keys(new Error('y')), util.inspect(fixed(new Error('hidden')), { showHidden: true }));
// expect: Error [] Error: hidden
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [stack]: 'Error: hidden\n    at f (file.js:1:2)\n    at g (file.js:3:4)',
// expect:   [message]: 'hidden'
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
const eo = fixed(new Error('own')); eo.name = 'X'; eo.message = 'Y';
console.log(eo);
// expect: Error: own
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   name: 'X'
// expect: }
---
const fixed = (e, s) => { e.stack = `${s || `${e.name}: ${e.message}`}\n    at f (file.js:1:2)\n    at g (file.js:3:4)`; return e };
const se = fixed(new SyntaxError('bad')); se[Symbol('s')] = 1;
console.log(se);
// expect: SyntaxError: bad
// expect:     at f (file.js:1:2)
// expect:     at g (file.js:3:4) {
// expect:   [Symbol(s)]: 1
// expect: }
