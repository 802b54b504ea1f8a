// Maps, sets, their iterators, weak ones. What is expected is what node 20 prints.
console.log(new Map(), new Map([[1, 2]]), new Map([['a', { b: 1 }], [{ k: 1 }, [1, 2]]]));
// expect: Map(0) {} Map(1) { 1 => 2 } Map(2) { 'a' => { b: 1 }, { k: 1 } => [ 1, 2 ] }
---
console.log(new Set(), new Set([1]), new Set(['a', { b: 1 }, [1]]), new Set([new Set([new Set([new Set([1])])])]));
// expect: Set(0) {} Set(1) { 1 } Set(3) { 'a', { b: 1 }, [ 1 ] } Set(1) { Set(1) { Set(1) { [Set] } } }
---
console.log([new Map([[1, 2]])], { m: new Map([[1, new Map([[2, new Map([[3, new Map()]])]])]]) });
// expect: [ Map(1) { 1 => 2 } ] { m: Map(1) { 1 => Map(1) { 2 => [Map] } } }
---
console.log(new Map(Array.from({ length: 30 }, (_, i) => [i, 'v' + i])));
// expect: Map(30) {
// expect:   0 => 'v0',
// expect:   1 => 'v1',
// expect:   2 => 'v2',
// expect:   3 => 'v3',
// expect:   4 => 'v4',
// expect:   5 => 'v5',
// expect:   6 => 'v6',
// expect:   7 => 'v7',
// expect:   8 => 'v8',
// expect:   9 => 'v9',
// expect:   10 => 'v10',
// expect:   11 => 'v11',
// expect:   12 => 'v12',
// expect:   13 => 'v13',
// expect:   14 => 'v14',
// expect:   15 => 'v15',
// expect:   16 => 'v16',
// expect:   17 => 'v17',
// expect:   18 => 'v18',
// expect:   19 => 'v19',
// expect:   20 => 'v20',
// expect:   21 => 'v21',
// expect:   22 => 'v22',
// expect:   23 => 'v23',
// expect:   24 => 'v24',
// expect:   25 => 'v25',
// expect:   26 => 'v26',
// expect:   27 => 'v27',
// expect:   28 => 'v28',
// expect:   29 => 'v29'
// expect: }
---
console.log(new Set(Array.from({ length: 30 }, (_, i) => i)));
// expect: Set(30) {
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29
// expect: }
---
console.log(new Set(Array.from({ length: 105 }, (_, i) => i)));
// expect: Set(105) {
// expect:   0,
// expect:   1,
// expect:   2,
// expect:   3,
// expect:   4,
// expect:   5,
// expect:   6,
// expect:   7,
// expect:   8,
// expect:   9,
// expect:   10,
// expect:   11,
// expect:   12,
// expect:   13,
// expect:   14,
// expect:   15,
// expect:   16,
// expect:   17,
// expect:   18,
// expect:   19,
// expect:   20,
// expect:   21,
// expect:   22,
// expect:   23,
// expect:   24,
// expect:   25,
// expect:   26,
// expect:   27,
// expect:   28,
// expect:   29,
// expect:   30,
// expect:   31,
// expect:   32,
// expect:   33,
// expect:   34,
// expect:   35,
// expect:   36,
// expect:   37,
// expect:   38,
// expect:   39,
// expect:   40,
// expect:   41,
// expect:   42,
// expect:   43,
// expect:   44,
// expect:   45,
// expect:   46,
// expect:   47,
// expect:   48,
// expect:   49,
// expect:   50,
// expect:   51,
// expect:   52,
// expect:   53,
// expect:   54,
// expect:   55,
// expect:   56,
// expect:   57,
// expect:   58,
// expect:   59,
// expect:   60,
// expect:   61,
// expect:   62,
// expect:   63,
// expect:   64,
// expect:   65,
// expect:   66,
// expect:   67,
// expect:   68,
// expect:   69,
// expect:   70,
// expect:   71,
// expect:   72,
// expect:   73,
// expect:   74,
// expect:   75,
// expect:   76,
// expect:   77,
// expect:   78,
// expect:   79,
// expect:   80,
// expect:   81,
// expect:   82,
// expect:   83,
// expect:   84,
// expect:   85,
// expect:   86,
// expect:   87,
// expect:   88,
// expect:   89,
// expect:   90,
// expect:   91,
// expect:   92,
// expect:   93,
// expect:   94,
// expect:   95,
// expect:   96,
// expect:   97,
// expect:   98,
// expect:   99,
// expect:   ... 5 more items
// expect: }
---
console.log(new Map(Array.from({ length: 103 }, (_, i) => [i, i])));
// expect: Map(103) {
// expect:   0 => 0,
// expect:   1 => 1,
// expect:   2 => 2,
// expect:   3 => 3,
// expect:   4 => 4,
// expect:   5 => 5,
// expect:   6 => 6,
// expect:   7 => 7,
// expect:   8 => 8,
// expect:   9 => 9,
// expect:   10 => 10,
// expect:   11 => 11,
// expect:   12 => 12,
// expect:   13 => 13,
// expect:   14 => 14,
// expect:   15 => 15,
// expect:   16 => 16,
// expect:   17 => 17,
// expect:   18 => 18,
// expect:   19 => 19,
// expect:   20 => 20,
// expect:   21 => 21,
// expect:   22 => 22,
// expect:   23 => 23,
// expect:   24 => 24,
// expect:   25 => 25,
// expect:   26 => 26,
// expect:   27 => 27,
// expect:   28 => 28,
// expect:   29 => 29,
// expect:   30 => 30,
// expect:   31 => 31,
// expect:   32 => 32,
// expect:   33 => 33,
// expect:   34 => 34,
// expect:   35 => 35,
// expect:   36 => 36,
// expect:   37 => 37,
// expect:   38 => 38,
// expect:   39 => 39,
// expect:   40 => 40,
// expect:   41 => 41,
// expect:   42 => 42,
// expect:   43 => 43,
// expect:   44 => 44,
// expect:   45 => 45,
// expect:   46 => 46,
// expect:   47 => 47,
// expect:   48 => 48,
// expect:   49 => 49,
// expect:   50 => 50,
// expect:   51 => 51,
// expect:   52 => 52,
// expect:   53 => 53,
// expect:   54 => 54,
// expect:   55 => 55,
// expect:   56 => 56,
// expect:   57 => 57,
// expect:   58 => 58,
// expect:   59 => 59,
// expect:   60 => 60,
// expect:   61 => 61,
// expect:   62 => 62,
// expect:   63 => 63,
// expect:   64 => 64,
// expect:   65 => 65,
// expect:   66 => 66,
// expect:   67 => 67,
// expect:   68 => 68,
// expect:   69 => 69,
// expect:   70 => 70,
// expect:   71 => 71,
// expect:   72 => 72,
// expect:   73 => 73,
// expect:   74 => 74,
// expect:   75 => 75,
// expect:   76 => 76,
// expect:   77 => 77,
// expect:   78 => 78,
// expect:   79 => 79,
// expect:   80 => 80,
// expect:   81 => 81,
// expect:   82 => 82,
// expect:   83 => 83,
// expect:   84 => 84,
// expect:   85 => 85,
// expect:   86 => 86,
// expect:   87 => 87,
// expect:   88 => 88,
// expect:   89 => 89,
// expect:   90 => 90,
// expect:   91 => 91,
// expect:   92 => 92,
// expect:   93 => 93,
// expect:   94 => 94,
// expect:   95 => 95,
// expect:   96 => 96,
// expect:   97 => 97,
// expect:   98 => 98,
// expect:   99 => 99,
// expect:   ... 3 more items
// expect: }
---
console.log(Object.assign(new Map([[1, 2]]), { x: 1 }), Object.assign(new Set(), { x: 1 }));
// expect: Map(1) { 1 => 2, x: 1 } Set(0) { x: 1 }
---
console.log(new WeakMap(), new WeakSet(), Object.assign(new WeakMap(), { a: 1 }));
// expect: WeakMap { <items unknown> } WeakSet { <items unknown> } WeakMap { <items unknown>, a: 1 }
---
console.log(new Map([[1, 2]]).entries(), new Map([[1, 2]]).keys(), new Map([[1, 2]]).values(), new Set([1]).values(), new Set([1]).entries());
// expect: [Map Entries] { [ 1, 2 ] } [Map Iterator] { 1 } [Map Iterator] { 2 } [Set Iterator] { 1 } [Set Entries] { [ 1, 1 ] }
---
const it = new Map([[1, 'a'], [2, 'b'], [3, 'c']]).entries(); it.next();
console.log(it);
// expect: [Map Entries] { [ 2, 'b' ], [ 3, 'c' ] }
---
const done = new Set([1]).values(); done.next(); done.next();
console.log(done, new Map().entries());
// expect: [Set Iterator] {  } [Map Entries] {  }
---
console.log(new Map([[{ a: { b: { c: 1 } } }, 1]]), new Map([['key'.repeat(10), 'value'.repeat(10)], ['b', 'c']]));
// expect: Map(1) { { a: { b: [Object] } } => 1 } Map(2) {
// expect:   'keykeykeykeykeykeykeykeykeykey' => 'valuevaluevaluevaluevaluevaluevaluevaluevaluevalue',
// expect:   'b' => 'c'
// expect: }
---
console.log(new Map([['a', new Map([['b', new Map([['c', 1]])]])]]), new Map([[NaN, -0], [null, undefined]]));
// expect: Map(1) { 'a' => Map(1) { 'b' => Map(1) { 'c' => 1 } } } Map(2) { NaN => -0, null => undefined }
---
const mc = new Map(); mc.set('self', mc); mc.set(mc, 1);
console.log(mc);
// expect: <ref *1> Map(2) { 'self' => [Circular *1], [Circular *1] => 1 }
---
const sc = new Set(); sc.add(sc);
console.log(sc, [sc]);
// expect: <ref *1> Set(1) { [Circular *1] } [ <ref *1> Set(1) { [Circular *1] } ]
---
console.log(new Map([['f', function () {}], ['c', class A {}]]), new Set([Symbol('s'), 1n, -0]));
// expect: Map(2) { 'f' => [Function (anonymous)], 'c' => [class A] } Set(3) { Symbol(s), 1n, 0 }
---
console.log({ a: new Set(['x'.repeat(30), 'y'.repeat(30), 'z'.repeat(30)]) });
// expect: {
// expect:   a: Set(3) {
// expect:     'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
// expect:     'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy',
// expect:     'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz'
// expect:   }
// expect: }
---
console.log(new Map([[1, { a: 1, b: 2 }], [2, { a: 3, b: 4 }]]), new Map([['list', Array.from({ length: 10 }, (_, i) => i)]]));
// expect: Map(2) { 1 => { a: 1, b: 2 }, 2 => { a: 3, b: 4 } } Map(1) {
// expect:   'list' => [
// expect:     0, 1, 2, 3, 4,
// expect:     5, 6, 7, 8, 9
// expect:   ]
// expect: }
---
class DefaultMap extends Map { constructor() { super(); this.def = 0 } } console.log(new DefaultMap(), new DefaultMap().set('a', 1));
// expect: DefaultMap(0) [Map] { def: 0 } DefaultMap(1) [Map] { 'a' => 1, def: 0 }
---
console.log(new WeakRef({}), [new WeakRef({})]);
// expect: WeakRef {} [ WeakRef {} ]
