// What the start-up cache learns from: each form of the language and the built-ins that small programs use, once. Only
// classes and linkage are to be learnt, so nothing here is repeated until it is hot. It must end well without input.
const print = (...values) => console.log(...values);

// --- declarations, loops, jumps
var count = 0;
let total = 0;
const limit = 3;
for (let i = 0; i < limit; i++) total += i;
for (const name in { a: 1, b: 2 }) count += name.length;
for (const [key, value] of [['x', 1], ['y', 2]]) total += value + key.length;
for (const c of 'text') count += c.charCodeAt(0) & 1;
while (count > 4) count--;
do { count++; } while (count < 3);
outer: for (;;) { for (;;) { if (count++ > 5) break outer; continue outer; } }
switch (count) { case 1: total = 1; break; case 'two': default: total ||= 2; }
if (total) { let inner = total; total = inner + 1; } else { total = 0; }

// --- operators, by the shapes of their operands
function operators(a, b) {
  const o = { a, b };
  return [a - b, o.a - o.b, a * b, o.a * o.b, o.a * 2, a * o.b, a / b, o.a / o.b, a % 2, o.a % 2, a | 0, o.a | 0, a & 1, o.a ^ b, a >> 1,
    a < b, o.a < b, a < o.b, o.a < o.b, a <= o.b, a >= b, o.a >= o.b, o.a > o.b, a === 1, o.a === 1, o.a === b, a !== b];
}
print(operators(5, 3).length, operators(0.5, 3).length);

// --- functions, closures, parameters, spread, destructuring
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
const add = (a, b = 2, ...rest) => a + b + rest.length;
const counter = (() => { let n = 0; return { next: () => ++n, get value() { return n; }, set value(v) { n = v; } }; })();
const { x, y: [first, ...others], z = 5, ...remaining } = { x: 1, y: [1, 2, 3], q: 7 };
let [p, , q = 3] = [1, 2];
[p, q] = [q, p];
const deep = (() => { let n = 1; return () => () => n + 1; })();
print(deep()(), String(fib).length, fib(5), add(1), add(...[1, 2, 3]), counter.next(), counter.value, x, first, others, z, remaining, p, q);
(function () { return arguments.length; })(1, 2);
print(((o) => o?.a?.[0]?.())({}), typeof undefined, void 0, null ?? 'none', !(1 in [1, 2]), -total, +'3', ~1, 2 ** 3);

(function () { 'use strict'; return this; })();
{ function inBlock() { return eval('1 + 1'); } inBlock(); }
print(process.argv.length, process.env.HOME, process.exitCode, process.cwd().length, typeof require, __filename.length);

// --- classes
class Point {
  #norm = 0;
  static made = 0;
  name = 'point';
  constructor(a, b) { this.a = a; this.b = b; this.#norm = a * a + b * b; Point.made++; }
  get norm() { return this.#norm; }
  #hidden() { return this.#norm; }
  hidden() { return this.#hidden(); }
  toString() { return `(${this.a}, ${this.b})`; }
  static origin() { return new Point(0, 0); }
  static { this.ready = true; }
}
class Point3 extends Point {
  constructor(a, b, c) { super(a, b); this.c = c; }
  toString() { return super.toString() + this.c; }
}
const point = new Point3(1, 2, 3);
point.a += 1; point.b++; point['c'] = 4; delete point.c;
print(String(point), point.norm, point.hidden(), point instanceof Point, Point.origin(), Point3.name);

// --- errors
try { null.property; } catch (error) { print(error.message, error instanceof TypeError); } finally { count = 0; }
try { throw new RangeError('range', { cause: new Error('why') }); } catch ({ message, cause, stack }) { stack.length; }

// --- arrays, objects, strings, numbers
const list = [5, 3, 9, 1];
list.push(7); list.sort((a, b) => a - b); list[1] *= 2;
print(list.map((v) => v * 2).filter((v) => v > 4).reduce((a, b) => a + b, 0), list.join('-'), list.slice(1, 3), list.indexOf(9),
  list.includes(3), list.find((v) => v > 4), list.some((v) => v > 8), list.every(Number.isInteger), [...list, 0.5], list.concat([1]),
  Array.from({ length: 3 }, (_, i) => i), Array.isArray(list), [1, [2, [3]]].flat(Infinity), list.at(-1), list.reverse(), list.length);
list.forEach((v, i) => { total += v * i; });
print(Object.keys(counter), Object.entries({ a: 1 }), Object.assign({}, { b: 2 }), Object.freeze({ c: 3 }), Object.fromEntries([['k', 1]]),
  { [`computed${1}`]: 1, method() {}, ...remaining }, JSON.stringify({ a: [1, 'b', null, true, 1.5] }, null, 2), JSON.parse('{"a": [1, {"b": "c"}]}'));
print('abc'.toUpperCase().padStart(5).trim(), 'a,b'.split(','), 'text'.slice(1, 3), 'x'.repeat(3), 'abc'.replace('b', 'd'), 'abc'.includes('b'),
  'abc'.indexOf('c'), 'abc'.at(-1), 'abc'.startsWith('a'), parseInt('12px', 10), parseFloat('1.5'), (255).toString(16), (1.005).toFixed(2),
  Math.max(1, 2), Math.floor(1.5), Math.random() < 1, Number('7'), isNaN(NaN), 10n ** 20n, 1e21, 0.1 + 0.2, Symbol('s').toString());
for (const [key, value] of new Map([['k', 1]])) count += key.length + value;
for (const value of new Set([1])) count += value;
print(new Map([['k', { v: 1 }]]), new Set([1, 2]), new Map([[1, 2]]).get(1), new Date(0).toISOString(), new WeakMap(), Date.now() > 0);
print(/(\d+)-(?<word>\w+)/u.exec('12-ab')?.groups.word, 'a1b2'.replace(/\d/g, (d) => d * 2), 'x y'.split(/\s/), /a|b/i.test('B'));

// --- bytes
const bytes = Uint8Array.of(1, 2, 3), reals = new Float64Array([1, 2.5]);
for (let i = 0; i < bytes.length; i++) { bytes[i] += i; reals[i] = bytes[i] / 2; }
for (const b of bytes.subarray(1)) total += b;
print(bytes, reals.map((x) => x * 2).join(), [...bytes.slice(1)], new Int32Array(2).fill(7).set([1]), bytes.indexOf(2));

// --- generators, promises, async functions
function* numbers() { const sent = yield 1; try { yield* [2, sent]; } finally { total++; } }
const iterator = numbers();
print(iterator.next().value, iterator.next('sent').value, [...numbers()]);
function* loops(n) { for (let i = 0; i < n; i++) { while (i === 1) { yield i; i++; } } do { n--; } while ((yield n) > 0); }
print([...loops(3)]);
function **branches(n) {
  const add = (x) => { n += x; };
  for (const x of [1, 2]) { add(x); n += yield n; }
  return yield* [3];
}
const root = branches(1).next();
print(root.value, root.next(1).value, root.next(2).next(3).done, [...root.next(4)].length > 0);
async function later(v) { await null; return v; }
later(1).then((v) => print(v)).catch(print).finally(() => {});
Promise.all([later(2), Promise.resolve(3)]).then(([a, b]) => print(a + b));
(async () => { for await (const v of (async function* () { yield await later(4); })()) print(v); })();
setTimeout(() => print('timer'), 0);
console.error('%s', 'to standard error');
