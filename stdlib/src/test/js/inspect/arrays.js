// Arrays. What is expected is what node 20 prints.
console.log([], [1], [1, 2, 3], ['a', 'b'], [[]], [[1], [2, [3, [4, [5]]]]]);
// expect: [] [ 1 ] [ 1, 2, 3 ] [ 'a', 'b' ] [ [] ] [ [ 1 ], [ 2, [ 3, [Array] ] ] ]
---
console.log([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]);
// expect: [ 1, 2, 3, 4, 5, 6 ] [
// expect:   1, 2, 3, 4,
// expect:   5, 6, 7
// expect: ]
---
console.log([1, 22, 333, 4444, 55555, 666666, 7777777, 88888888]);
// expect: [
// expect:         1,       22,
// expect:       333,     4444,
// expect:     55555,   666666,
// expect:   7777777, 88888888
// expect: ]
---
console.log(Array.from({ length: 20 }, (_, i) => i));
// expect: [
// expect:    0,  1,  2,  3,  4,  5,  6,
// expect:    7,  8,  9, 10, 11, 12, 13,
// expect:   14, 15, 16, 17, 18, 19
// expect: ]
---
console.log(Array.from({ length: 100 }, (_, i) => i));
// expect: [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// expect:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// expect:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// expect:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// expect:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// expect:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// expect:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// expect:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// expect:   96, 97, 98, 99
// expect: ]
---
console.log(Array.from({ length: 101 }, (_, i) => i));
// expect: [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// expect:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// expect:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// expect:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// expect:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// expect:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// expect:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// expect:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// expect:   96, 97, 98, 99,
// expect:   ... 1 more item
// expect: ]
---
console.log(Array.from({ length: 150 }, (_, i) => i * i));
// expect: [
// expect:      0,    1,    4,    9,   16,   25,   36,   49,   64,   81,
// expect:    100,  121,  144,  169,  196,  225,  256,  289,  324,  361,
// expect:    400,  441,  484,  529,  576,  625,  676,  729,  784,  841,
// expect:    900,  961, 1024, 1089, 1156, 1225, 1296, 1369, 1444, 1521,
// expect:   1600, 1681, 1764, 1849, 1936, 2025, 2116, 2209, 2304, 2401,
// expect:   2500, 2601, 2704, 2809, 2916, 3025, 3136, 3249, 3364, 3481,
// expect:   3600, 3721, 3844, 3969, 4096, 4225, 4356, 4489, 4624, 4761,
// expect:   4900, 5041, 5184, 5329, 5476, 5625, 5776, 5929, 6084, 6241,
// expect:   6400, 6561, 6724, 6889, 7056, 7225, 7396, 7569, 7744, 7921,
// expect:   8100, 8281, 8464, 8649, 8836, 9025, 9216, 9409, 9604, 9801,
// expect:   ... 50 more items
// expect: ]
---
console.log(Array.from({ length: 27 }, (_, i) => 'item' + i));
// expect: [
// expect:   'item0',  'item1',  'item2',
// expect:   'item3',  'item4',  'item5',
// expect:   'item6',  'item7',  'item8',
// expect:   'item9',  'item10', 'item11',
// expect:   'item12', 'item13', 'item14',
// expect:   'item15', 'item16', 'item17',
// expect:   'item18', 'item19', 'item20',
// expect:   'item21', 'item22', 'item23',
// expect:   'item24', 'item25', 'item26'
// expect: ]
---
console.log(Array.from({ length: 10 }, (_, i) => 'x'.repeat(i)));
// expect: [
// expect:   '',         'x',
// expect:   'xx',       'xxx',
// expect:   'xxxx',     'xxxxx',
// expect:   'xxxxxx',   'xxxxxxx',
// expect:   'xxxxxxxx', 'xxxxxxxxx'
// expect: ]
---
console.log(Array.from({ length: 10 }, (_, i) => 'x'.repeat(i * 3)));
// expect: [
// expect:   '',
// expect:   'xxx',
// expect:   'xxxxxx',
// expect:   'xxxxxxxxx',
// expect:   'xxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxxxxx'
// expect: ]
---
console.log(Array.from({ length: 30 }, (_, i) => i % 3 ? 'word' + i : i));
// expect: [
// expect:   0,        'word1',  'word2',  3,
// expect:   'word4',  'word5',  6,        'word7',
// expect:   'word8',  9,        'word10', 'word11',
// expect:   12,       'word13', 'word14', 15,
// expect:   'word16', 'word17', 18,       'word19',
// expect:   'word20', 21,       'word22', 'word23',
// expect:   24,       'word25', 'word26', 27,
// expect:   'word28', 'word29'
// expect: ]
---
console.log(Array.from({ length: 8 }, (_, i) => [i, i]), Array.from({ length: 7 }, (_, i) => ({ i })));
// expect: [
// expect:   [ 0, 0 ], [ 1, 1 ],
// expect:   [ 2, 2 ], [ 3, 3 ],
// expect:   [ 4, 4 ], [ 5, 5 ],
// expect:   [ 6, 6 ], [ 7, 7 ]
// expect: ] [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }
// expect: ]
---
console.log(Array.from({ length: 12 }, (_, i) => ({ id: i, name: 'n' + i })));
// expect: [
// expect:   { id: 0, name: 'n0' },
// expect:   { id: 1, name: 'n1' },
// expect:   { id: 2, name: 'n2' },
// expect:   { id: 3, name: 'n3' },
// expect:   { id: 4, name: 'n4' },
// expect:   { id: 5, name: 'n5' },
// expect:   { id: 6, name: 'n6' },
// expect:   { id: 7, name: 'n7' },
// expect:   { id: 8, name: 'n8' },
// expect:   { id: 9, name: 'n9' },
// expect:   { id: 10, name: 'n10' },
// expect:   { id: 11, name: 'n11' }
// expect: ]
---
console.log(Array.from({ length: 9 }, (_, i) => 1.5 * i), Array.from({ length: 9 }, (_, i) => -i), Array.from({ length: 9 }, (_, i) => BigInt(i)));
// expect: [
// expect:    0, 1.5, 3,  4.5,
// expect:    6, 7.5, 9, 10.5,
// expect:   12
// expect: ] [
// expect:   -0, -1, -2, -3, -4,
// expect:   -5, -6, -7, -8
// expect: ] [
// expect:   0n, 1n, 2n, 3n, 4n,
// expect:   5n, 6n, 7n, 8n
// expect: ]
---
console.log(Array.from({ length: 9 }, (_, i) => i % 2 === 0), Array.from({ length: 9 }, () => null), Array.from({ length: 9 }, () => undefined));
// expect: [
// expect:   true,  false, true,
// expect:   false, true,  false,
// expect:   true,  false, true
// expect: ] [
// expect:   null, null, null,
// expect:   null, null, null,
// expect:   null, null, null
// expect: ] [
// expect:   undefined, undefined,
// expect:   undefined, undefined,
// expect:   undefined, undefined,
// expect:   undefined, undefined,
// expect:   undefined
// expect: ]
---
console.log([, 1], [1, , 3], [1, , , 4], [,], [, , ,], [1, 2, ,], new Array(5), new Array(1));
// expect: [ <1 empty item>, 1 ] [ 1, <1 empty item>, 3 ] [ 1, <2 empty items>, 4 ] [ <1 empty item> ] [ <3 empty items> ] [ 1, 2, <1 empty item> ] [ <5 empty items> ] [ <1 empty item> ]
---
console.log([1, , 3, 4, 5, 6, 7, 8, 9]);
// expect: [ 1, <1 empty item>, 3, 4, 5, 6, 7, 8, 9 ]
---
console.log(Object.assign([1, 2], { x: 1, 'a b': 2, [Symbol('s')]: 3 }), Object.assign([], { x: 1 }), Object.assign([, 1], { '-1': 2 }));
// expect: [ 1, 2, x: 1, 'a b': 2, [Symbol(s)]: 3 ] [ x: 1 ] [ <1 empty item>, 1, '-1': 2 ]
---
console.log(Object.assign(Array.from({ length: 10 }, (_, i) => i), { x: 1 }));
// expect: [
// expect:   0,    1, 2, 3, 4,
// expect:   5,    6, 7, 8, 9,
// expect:   x: 1
// expect: ]
---
console.log([undefined, null], [[undefined]], [function () {}, class {}]);
// expect: [ undefined, null ] [ [ undefined ] ] [ [Function (anonymous)], [class (anonymous)] ]
---
const sparse = []; sparse[5] = 1; sparse[1000] = 2;
console.log(sparse);
// expect: [ <5 empty items>, 1, <994 empty items>, 2 ]
---
const huge = []; huge[4294967294] = 1;
console.log(huge);
// expect: [ <4294967294 empty items>, 1 ]
---
const big = new Array(1e6); big[0] = 1;
console.log(big);
// expect: [ 1, <999999 empty items> ]
---
const lens = new Array(200); lens[3] = 1; lens[150] = 1;
console.log(lens);
// expect: [ <3 empty items>, 1, <146 empty items>, 1, <49 empty items> ]
---
console.log(['a', 'b'].entries(), ['a'].keys(), [1][Symbol.iterator](), 'ab'[Symbol.iterator]());
// expect: Object [Array Iterator] {} Object [Array Iterator] {} Object [Array Iterator] {} Object [String Iterator] {}
---
console.log([['name', 'Ada'], ['born', 1815]], [[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
// expect: [ [ 'name', 'Ada' ], [ 'born', 1815 ] ] [ [ 1, 2, 3 ], [ 4, 5, 6 ], [ 7, 8, 9 ] ]
---
console.log(Array.from({ length: 3 }, () => Array.from({ length: 10 }, (_, i) => i)));
// expect: [
// expect:   [
// expect:     0, 1, 2, 3, 4,
// expect:     5, 6, 7, 8, 9
// expect:   ],
// expect:   [
// expect:     0, 1, 2, 3, 4,
// expect:     5, 6, 7, 8, 9
// expect:   ],
// expect:   [
// expect:     0, 1, 2, 3, 4,
// expect:     5, 6, 7, 8, 9
// expect:   ]
// expect: ]
---
console.log([[[[[1]]]]], [[[[]]]], [[[{}]]], [[[{ a: 1 }]]]);
// expect: [ [ [ [Array] ] ] ] [ [ [ [] ] ] ] [ [ [ {} ] ] ] [ [ [ [Object] ] ] ]
---
console.log(['a'.repeat(80), 'b'], ['a'.repeat(72)], ['a'.repeat(68)], ['a'.repeat(60), 'b'.repeat(3)], ['a'.repeat(60), 'b'.repeat(6)]);
// expect: [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'b'
// expect: ] [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
// expect: ] [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
// expect: ] [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbb'
// expect: ] [
// expect:   'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
// expect:   'bbbbbb'
// expect: ]
---
console.log(Array.from({ length: 7 }, (_, i) => 'some longer string number ' + i));
// expect: [
// expect:   'some longer string number 0',
// expect:   'some longer string number 1',
// expect:   'some longer string number 2',
// expect:   'some longer string number 3',
// expect:   'some longer string number 4',
// expect:   'some longer string number 5',
// expect:   'some longer string number 6'
// expect: ]
---
console.log(Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i)));
// expect: [
// expect:   'a', 'b', 'c', 'd', 'e', 'f',
// expect:   'g', 'h', 'i', 'j', 'k', 'l',
// expect:   'm', 'n', 'o', 'p', 'q', 'r',
// expect:   's', 't', 'u', 'v', 'w', 'x',
// expect:   'y', 'z'
// expect: ]
---
console.log(['あ', 'い', 'う', 'え', 'お', 'か', 'き', 'aaa'], ['😀', '😀', '😀', '😀', '😀', '😀', 'x']);
// expect: [
// expect:   'あ', 'い',  'う',
// expect:   'え', 'お',  'か',
// expect:   'き', 'aaa'
// expect: ] [
// expect:   '😀', '😀', '😀',
// expect:   '😀', '😀', '😀',
// expect:   'x'
// expect: ]
---
console.log({ list: Array.from({ length: 30 }, (_, i) => i * 100) }, { deep: { list: Array.from({ length: 10 }, (_, i) => 'v' + i) } });
// expect: {
// expect:   list: [
// expect:        0,  100,  200,  300,  400,  500,
// expect:      600,  700,  800,  900, 1000, 1100,
// expect:     1200, 1300, 1400, 1500, 1600, 1700,
// expect:     1800, 1900, 2000, 2100, 2200, 2300,
// expect:     2400, 2500, 2600, 2700, 2800, 2900
// expect:   ]
// expect: } {
// expect:   deep: {
// expect:     list: [
// expect:       'v0', 'v1', 'v2',
// expect:       'v3', 'v4', 'v5',
// expect:       'v6', 'v7', 'v8',
// expect:       'v9'
// expect:     ]
// expect:   }
// expect: }
---
console.log(Array.from({ length: 7 }, (_, i) => i), [Array.from({ length: 7 }, (_, i) => i)], { a: Array.from({ length: 7 }, (_, i) => i) });
// expect: [
// expect:   0, 1, 2, 3,
// expect:   4, 5, 6
// expect: ] [
// expect:   [
// expect:     0, 1, 2, 3,
// expect:     4, 5, 6
// expect:   ]
// expect: ] {
// expect:   a: [
// expect:     0, 1, 2, 3,
// expect:     4, 5, 6
// expect:   ]
// expect: }
---
console.log([1.5, 2, 3.25, 4, 5, 6, 7, 8], [1, -2, 3, -4, 5, -6, 7], [1, 2, 3, 4, 5, 6, 'x'], [1, 2, 3, 4, 5, 6, 7n]);
// expect: [
// expect:   1.5, 2, 3.25, 4,
// expect:     5, 6,    7, 8
// expect: ] [
// expect:   1, -2, 3, -4,
// expect:   5, -6, 7
// expect: ] [
// expect:   1, 2, 3,   4,
// expect:   5, 6, 'x'
// expect: ] [
// expect:   1, 2,  3, 4,
// expect:   5, 6, 7n
// expect: ]
---
console.log([Symbol('a'), Symbol('b'), Symbol('c'), Symbol('d'), Symbol('e'), Symbol('f'), Symbol('g')]);
// expect: [
// expect:   Symbol(a),
// expect:   Symbol(b),
// expect:   Symbol(c),
// expect:   Symbol(d),
// expect:   Symbol(e),
// expect:   Symbol(f),
// expect:   Symbol(g)
// expect: ]
---
const getters = [1, 2]; Object.defineProperty(getters, 0, { get() { return 9 }, enumerable: true });
console.log(getters);
// expect: [ [Getter], 2 ]
---
const hid = [1, 2, 3]; Object.defineProperty(hid, 1, { enumerable: false });
console.log(hid);
// expect: [ 1, 2, 3 ]
---
console.log((function () { return arguments })(1, 'a', {}), (function () { return arguments })());
// expect: [Arguments] { '0': 1, '1': 'a', '2': {} } [Arguments] {}
---
console.log(Array.from({ length: 101 }, (_, i) => 'k' + i), Array.from({ length: 102 }, () => ({})));
// expect: [
// expect:   'k0',  'k1',  'k2',  'k3',  'k4',  'k5',  'k6',  'k7',
// expect:   'k8',  'k9',  'k10', 'k11', 'k12', 'k13', 'k14', 'k15',
// expect:   'k16', 'k17', 'k18', 'k19', 'k20', 'k21', 'k22', 'k23',
// expect:   'k24', 'k25', 'k26', 'k27', 'k28', 'k29', 'k30', 'k31',
// expect:   'k32', 'k33', 'k34', 'k35', 'k36', 'k37', 'k38', 'k39',
// expect:   'k40', 'k41', 'k42', 'k43', 'k44', 'k45', 'k46', 'k47',
// expect:   'k48', 'k49', 'k50', 'k51', 'k52', 'k53', 'k54', 'k55',
// expect:   'k56', 'k57', 'k58', 'k59', 'k60', 'k61', 'k62', 'k63',
// expect:   'k64', 'k65', 'k66', 'k67', 'k68', 'k69', 'k70', 'k71',
// expect:   'k72', 'k73', 'k74', 'k75', 'k76', 'k77', 'k78', 'k79',
// expect:   'k80', 'k81', 'k82', 'k83', 'k84', 'k85', 'k86', 'k87',
// expect:   'k88', 'k89', 'k90', 'k91', 'k92', 'k93', 'k94', 'k95',
// expect:   'k96', 'k97', 'k98', 'k99',
// expect:   ... 1 more item
// expect: ] [
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
// expect:   {}, {}, {}, {},
// expect:   ... 2 more items
// expect: ]
---
console.log([['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', 5], ['f', 6], ['g', 7]]);
// expect: [
// expect:   [ 'a', 1 ],
// expect:   [ 'b', 2 ],
// expect:   [ 'c', 3 ],
// expect:   [ 'd', 4 ],
// expect:   [ 'e', 5 ],
// expect:   [ 'f', 6 ],
// expect:   [ 'g', 7 ]
// expect: ]
---
console.log(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);
// expect: [
// expect:   'one',   'two',
// expect:   'three', 'four',
// expect:   'five',  'six',
// expect:   'seven', 'eight',
// expect:   'nine',  'ten'
// expect: ]
---
console.log([0.1, 0.22, 0.333, 10, 100, 1000, 1e21, NaN]);
// expect: [
// expect:     0.1, 0.22, 0.333,
// expect:      10,  100,  1000,
// expect:   1e+21,  NaN
// expect: ]
---
console.log([true, false, true, null, undefined, 1, 'x', {}]);
// expect: [ true, false, true, null, undefined, 1, 'x', {} ]
---
console.log(Array(7).fill('x'.repeat(10)), Array(7).fill('x'.repeat(15)), Array(7).fill('x'.repeat(23)), Array(7).fill('x'.repeat(24)));
// expect: [
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx',
// expect:   'xxxxxxxxxx'
// expect: ] [
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxx'
// expect: ] [
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxx'
// expect: ] [
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx',
// expect:   'xxxxxxxxxxxxxxxxxxxxxxxx'
// expect: ]
