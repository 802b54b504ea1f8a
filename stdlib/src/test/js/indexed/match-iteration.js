// Match results are arrays with names of their own: they are iterated as other arrays, however that is done.
const [whole, first] = /(\w)\d/.exec('a1');
console.log(whole, first, [...'b2'.match(/(\w)(\d)/)], new Set(/x/.exec('x')).size); // expect: a1 a [ 'b2', 'b', '2' ] 1
const own = /(a)/.exec('a');
own[Symbol.iterator] = function* () { yield 'own'; };
const [said] = own;
console.log(said, [...own]); // expect: own [ 'own' ]
for (const x of own) console.log(x); // expect: own
const holes = Object.assign([1, , 3], { name: 'n' });
console.log([...holes]); // expect: [ 1, undefined, 3 ]
const inherited = Object.setPrototypeOf(Object.assign([1], { name: 'n' }), { *[Symbol.iterator]() { yield 'proto'; } });
console.log([...inherited]); // expect: [ 'proto' ]
---
const next = Object.getPrototypeOf([][Symbol.iterator]()).next;
Object.getPrototypeOf([][Symbol.iterator]()).next = function () { const r = next.call(this); r.value = r.done ? r.value : `<${r.value}>`; return r; };
const [a] = /b/.exec('abc');
console.log(a); // expect: <b>
---
// Callbacks get element, index and array, however many parameters they have, and arguments when they ask.
const log = [];
[7].forEach(() => log.push('none'));
[7].forEach((x) => log.push(x));
[7].forEach((x, i) => log.push(x, i));
[7].forEach((x, i, all) => log.push(x, i, all.length));
[7].forEach((x, i, all, more) => log.push(x, i, all.length, more));
[7].forEach(function () { log.push(arguments.length, arguments[1]); });
[7].forEach((...all) => log.push(all.length));
[7].forEach((x, i = 'default', all = 0, more = 'more') => log.push(x, i, all.length, more));
console.log(log.join()); // expect: none,7,7,0,7,0,1,7,0,1,,3,0,3,7,0,1,more
[7].forEach(function (x) { 'use strict'; console.log(this, x); }); // expect: undefined 7
[7].forEach(function (x) { console.log(typeof this, this + x); }, 1); // expect: object 8
console.log([3, 1, 2].sort((a, b) => a - b), [3, 1, 2].sort(function () { return arguments[0] - arguments[1]; })); // expect: [ 1, 2, 3 ] [ 1, 2, 3 ]
