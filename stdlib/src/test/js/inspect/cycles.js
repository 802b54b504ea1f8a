// References to what is being shown. What is expected is what node 20 prints.
const a = { n: 1 }; a.self = a;
console.log(a);
// expect: <ref *1> { n: 1, self: [Circular *1] }
---
const b = []; b.push(b, [b]);
console.log(b);
// expect: <ref *1> [ [Circular *1], [ [Circular *1] ] ]
---
const c = { x: {} }; c.x.y = c.x; c.x.z = c;
console.log(c, [c]);
// expect: <ref *2> { x: <ref *1> { y: [Circular *1], z: [Circular *2] } } [ <ref *2> { x: <ref *1> { y: [Circular *1], z: [Circular *2] } } ]
---
const d = { left: {}, right: {} }; d.left.r = d.right; d.right.l = d.left;
console.log(d);
// expect: {
// expect:   left: <ref *1> { r: { l: [Circular *1] } },
// expect:   right: <ref *2> { l: <ref *1> { r: [Circular *2] } }
// expect: }
---
const shared = { s: 1 };
console.log({ a: shared, b: shared, c: [shared, shared] });
// expect: { a: { s: 1 }, b: { s: 1 }, c: [ { s: 1 }, { s: 1 } ] }
---
class N { constructor(p) { this.parent = p; this.children = [] } } const root = new N(null); root.children.push(new N(root), new N(root));
console.log(root);
// expect: <ref *1> N {
// expect:   parent: null,
// expect:   children: [
// expect:     N { parent: [Circular *1], children: [] },
// expect:     N { parent: [Circular *1], children: [] }
// expect:   ]
// expect: }
---
const f2 = () => {}; f2.g = { f2 };
console.log(f2, { f2 });
// expect: <ref *1> [Function: f2] { g: { f2: [Circular *1] } } { f2: <ref *1> [Function: f2] { g: { f2: [Circular *1] } } }
---
const util = require('util');
const deep = {}; let cur = deep; for (let i = 0; i < 10; i++) { cur.next = { i }; cur = cur.next } cur.back = deep;
console.log(deep);
console.log(util.inspect(deep, { depth: Infinity }));
// expect: { next: { i: 0, next: { i: 1, next: [Object] } } }
// expect: <ref *1> {
// expect:   next: {
// expect:     i: 0,
// expect:     next: {
// expect:       i: 1,
// expect:       next: {
// expect:         i: 2,
// expect:         next: {
// expect:           i: 3,
// expect:           next: {
// expect:             i: 4,
// expect:             next: {
// expect:               i: 5,
// expect:               next: {
// expect:                 i: 6,
// expect:                 next: {
// expect:                   i: 7,
// expect:                   next: { i: 8, next: { i: 9, back: [Circular *1] } }
// expect:                 }
// expect:               }
// expect:             }
// expect:           }
// expect:         }
// expect:       }
// expect:     }
// expect:   }
// expect: }
---
const e = new Error('cyc'); e.self = e; e.stack = 'Error: cyc\n    at x';
console.log(e);
// expect: <ref *1> Error: cyc
// expect:     at x {
// expect:   self: [Circular *1]
// expect: }
