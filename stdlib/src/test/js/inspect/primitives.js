// Primitive values, strings above all. What is expected is what node 20 prints.
console.log(undefined, null, true, false, 1, -1.5, 1e21, 1e-7, NaN, Infinity, -Infinity, -0, 0);
// expect: undefined null true false 1 -1.5 1e+21 1e-7 NaN Infinity -Infinity -0 0
---
console.log([-0, 0, 1e300, 123456789.125, 5e-324, 0.1 + 0.2]);
// expect: [ -0, 0, 1e+300, 123456789.125, 5e-324, 0.30000000000000004 ]
---
console.log(1n, -12345678901234567890n, [1n, -0n]);
// expect: 1n -12345678901234567890n [ 1n, 0n ]
---
console.log('a', ['a', 'b\'c', 'd"e', 'f\'"g', 'h\'"`i', '${x}\'"', 'back\\slash']);
// expect: a [ 'a', "b'c", 'd"e', `f'"g`, 'h\'"`i', '${x}\'"', 'back\\slash' ]
---
console.log(['\n\t\b\f\r\v\0', '\x1b[31m', '\x7f\x80\x9f\xa0', 'é', '😀', '\ud83d', '\ude00x', 'a\ud83d']);
// expect: [
// expect:   '\n\t\b\f\r\x0B\x00',
// expect:   '\x1B[31m',
// expect:   '\x7F\x80\x9F ',
// expect:   'é',
// expect:   '😀',
// expect:   '\ud83d',
// expect:   '\ude00x',
// expect:   'a\ud83d'
// expect: ]
---
console.log(Symbol(), Symbol('x'), [Symbol(), Symbol('a b'), Symbol.iterator, Symbol.for('q')]);
// expect: Symbol() Symbol(x) [ Symbol(), Symbol(a b), Symbol(Symbol.iterator), Symbol(q) ]
---
console.log([undefined, null, true, false], { a: undefined, b: null });
// expect: [ undefined, null, true, false ] { a: undefined, b: null }
---
console.log(['x'.repeat(200)]);
// expect: [
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: ]
---
console.log('x'.repeat(20), { s: 'line one\nline two' }, ['short\n']);
// expect: xxxxxxxxxxxxxxxxxxxx { s: 'line one\nline two' } [ 'short\n' ]
---
console.log({ text: 'The first line is here\nThe second line of the text is here\nThe third one' });
// expect: {
// expect:   text: 'The first line is here\nThe second line of the text is here\nThe third one'
// expect: }
---
console.log(['a'.repeat(30) + '\n' + 'b'.repeat(60) + '\n' + 'c'.repeat(5)]);
// expect: [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n' +
// expect:     'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n' +
// expect:     'ccccc'
// expect: ]
---
console.log({ nested: { text: 'The first line is here, and it is long enough\nThe second line of the text is here\n' } });
// expect: {
// expect:   nested: {
// expect:     text: 'The first line is here, and it is long enough\n' +
// expect:       'The second line of the text is here\n'
// expect:   }
// expect: }
---
const util = require('util');
console.log([''.padEnd(10050, 'x')][0].length, util.inspect('y'.repeat(10010)).slice(-30));
// expect: 10050 yyyyyyy'... 10 more characters
---
const util = require('util');
console.log(util.inspect('x'.repeat(30), { maxStringLength: 10 }), util.inspect('x'.repeat(11), { maxStringLength: 10 }));
// expect: 'xxxxxxxxxx'... 20 more characters 'xxxxxxxxxx'... 1 more character
