// Values.
console.log(JSON.stringify({ a: 1, b: -0, c: 1.5, d: NaN, e: -Infinity, f: "x", g: null, h: true, i: undefined, j() {}, k: Symbol(), [Symbol()]: 1 })); // expect: {"a":1,"b":0,"c":1.5,"d":null,"e":null,"f":"x","g":null,"h":true}
console.log(JSON.stringify([undefined, () => 1, Symbol(), NaN, , 1e21, 1e-7]), JSON.stringify(undefined), JSON.stringify(() => 1), JSON.stringify(null), JSON.stringify("s")); // expect: [null,null,null,null,null,1e+21,1e-7] undefined undefined null "s"
console.log(JSON.stringify([new Number(1.5), new String("s"), new Boolean(false), Object(Symbol()), [], {}, [[]], new Map([[1, 2]])])); // expect: [1.5,"s",false,{},[],{},[[]],{}]
console.log(JSON.stringify({ 2: "b", 1: "a", z: 0, y: [1, 2.5, "x"], x: { w: [{}] } }), JSON.stringify([1, 2, 3]), JSON.stringify([0.5, 1]), JSON.stringify(Object.create({ inherited: 1 }, { own: { value: 1, enumerable: true }, hidden: { value: 2 } }))); // expect: {"1":"a","2":"b","z":0,"y":[1,2.5,"x"],"x":{"w":[{}]}} [1,2,3] [0.5,1] {"own":1}
console.log(JSON.stringify("\u0000\b\t\n\f\r\u001f \"\\/é😀"), JSON.stringify("\u2028").length, JSON.stringify("\ud800x\udc00"), JSON.stringify({ "a\"b": 1, "\ud800": 2 })); // expect: "\u0000\b\t\n\f\r\u001f \"\\/é😀" 3 "\ud800x\udc00" {"a\"b":1,"\ud800":2}
JSON.stringify({ a: [1n] }); // throws: TypeError: Do not know how to serialize a BigInt
---
// toJSON and replacers.
console.log(JSON.stringify({ toJSON(k) { return "k:" + k; } }), JSON.stringify({ a: { toJSON(k) { return k; } }, b: [{ toJSON(k) { return typeof k + k; } }] }), JSON.stringify(new Date(0))); // expect: "k:" {"a":"a","b":["string0"]} "1970-01-01T00:00:00.000Z"
console.log(JSON.stringify({ a: 1, b: { a: 2, c: 3 }, c: [{ a: 4, d: 5 }] }, ["a", "c", "a", 1]), JSON.stringify({ 1: 1, 2: 2 }, [1, new Number(2), {}]), JSON.stringify({ a: 1 }, [])); // expect: {"a":1,"c":[{"a":4}]} {"1":1,"2":2} {}
console.log(JSON.stringify({ a: 1, b: [1, 2] }, (k, v) => typeof v === "number" ? v + 1 : v), JSON.stringify({ a: 1, b: 2 }, (k, v) => k === "a" ? undefined : v), JSON.stringify([1], function (k, v) { return k === "0" ? Array.isArray(this) : v; })); // expect: {"a":2,"b":[2,3]} {"b":2} [true]
console.log(JSON.stringify(1, (k, v) => k === "" ? { v } .v : 0), JSON.stringify({}, () => undefined), JSON.stringify({ a: "x" }, (k, v) => k ? [k, v].length : v)); // expect: 1 undefined {"a":2}
BigInt.prototype.toJSON = function () { return this + "n"; };
console.log(JSON.stringify({ a: 1n, b: [2n] })); // expect: {"a":"1n","b":["2n"]}
delete BigInt.prototype.toJSON;
Object.prototype.toJSON = function () { return "proto"; };
console.log(JSON.stringify([{}, { a: 1 }]), JSON.stringify(Object.create(null))); // expect: "proto" {}
delete Object.prototype.toJSON;
console.log(JSON.stringify([{}, [1]])); // expect: [{},[1]]
---
// Indentation.
const show = (v, space) => JSON.stringify(v, null, space).replaceAll("\n", "/");
console.log(show({ a: [1, { b: 2 }], c: {}, d: [] }, 2)); // expect: {/  "a": [/    1,/    {/      "b": 2/    }/  ],/  "c": {},/  "d": []/}
console.log(show([1, [2]], "--"), show({ a: 1 }, 20).length, show([1], "12345678901").length, show([], 2), show({ a: undefined }, 2), show([1], new Number(1)), show([1], new String("s")), show([1], true)); // expect: [/--1,/--[/----2/--]/] 20 15 [] {} [/ 1/] [/s1/] [1]
---
// Code that runs meanwhile may change what is written.
const o = { a: { toJSON() { delete o.b; o.c = "changed"; o.d = "new"; return 1; } }, b: 2, c: 3 };
console.log(JSON.stringify(o), Object.keys(o).join()); // expect: {"a":1,"c":"changed"} a,c,d
const p = { get a() { this.b = 5; return 1; }, b: 2 };
console.log(JSON.stringify(p), JSON.stringify(new Proxy({ x: 1, y: [2] }, {})), JSON.stringify(new Proxy([1, 2], {}))); // expect: {"a":1,"b":5} {"x":1,"y":[2]} [1,2]
const list = [{ toJSON() { list.length = 1; return 0; } }, 1, 2];
console.log(JSON.stringify(list)); // expect: [0,null,null]
class C { constructor() { this.x = 1; } get y() { return 2; } }
console.log(JSON.stringify([new C(), new C()]), JSON.stringify(Object.assign([1], { x: 2 })), JSON.stringify(Object.assign(() => 1, { x: 2 }))); // expect: [{"x":1},{"x":1}] [1] undefined
---
// An object that contains itself.
const message = (v) => { try { return JSON.stringify(v); } catch (e) { return e.name + ": " + e.message.replaceAll("\n", "/"); } };
const a = {};
a.a = a;
console.log(message(a)); // expect: TypeError: Converting circular structure to JSON/    --> starting at object with constructor 'Object'/    --- property 'a' closes the circle
const d = { x: { y: { z: [1, { w: {} }] } } };
d.x.y.z[1].w.q = d.x;
console.log(message(d)); // expect: TypeError: Converting circular structure to JSON/    --> starting at object with constructor 'Object'/    |     property 'y' -> object with constructor 'Object'/    |     property 'z' -> object with constructor 'Array'/    |     .../    |     property 'w' -> object with constructor 'Object'/    --- property 'q' closes the circle
const e = [];
e[0] = e;
console.log(message(e)); // expect: TypeError: Converting circular structure to JSON/    --> starting at object with constructor 'Array'/    --- index 0 closes the circle
class Foo {}
const g = new Foo();
g.p = {};
g.p[""] = g;
console.log(message(g)); // expect: TypeError: Converting circular structure to JSON/    --> starting at object with constructor 'Foo'/    |     property 'p' -> object with constructor 'Object'/    --- <anonymous> closes the circle
const k = { a: { b: { c: {} } } };
k.a.b.c.d = k;
console.log(message(k)); // expect: TypeError: Converting circular structure to JSON/    --> starting at object with constructor 'Object'/    |     property 'a' -> object with constructor 'Object'/    |     property 'b' -> object with constructor 'Object'/    |     property 'c' -> object with constructor 'Object'/    --- property 'd' closes the circle
const shared = {};
console.log(message({ p: shared, q: [shared, shared] })); // expect: {"p":{},"q":[{},{}]}
---
// Round trips.
const doc = { title: "doc", items: [] };
for (let i = 0; i < 300; i++) doc.items.push({ id: i, name: 'item "' + i + '"\n', price: i * 1.25, tags: ["a" + (i & 7), "b", null], on: i % 2 === 0, pos: { x: -i, y: i / 8 } });
const text = JSON.stringify(doc);
const copy = JSON.parse(text);
console.log(text.length, JSON.stringify(copy) === text, copy.items[7].pos.y, JSON.stringify(copy, null, 2).length); // expect: 32375 true 0.875 68087
copy.items[3].extra = 1;
copy.items[0].id = "changed";
console.log(JSON.stringify(copy.items[0]).length, Object.keys(copy.items[3]).length, Object.keys(copy.items[4]).length); // expect: 101 7 6
