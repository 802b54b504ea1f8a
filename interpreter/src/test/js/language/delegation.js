// Chains of generators: values, results, sent values.
function* leaf(n) { const got = []; for (let i = 0; i < n; i++) got.push(yield i); return got.join(); }
function* middle(n) { const r = yield* leaf(n); return "<" + r + ">"; }
function* top(n) { const r = yield* middle(n); yield r; return (yield* leaf(0)) + "end"; }
const it = top(3);
for (const s of "abcdef") console.log(JSON.stringify(it.next(s)));
// expect: {"value":0,"done":false}
// expect: {"value":1,"done":false}
// expect: {"value":2,"done":false}
// expect: {"value":"<b,c,d>","done":false}
// expect: {"value":"end","done":true}
// expect: {"done":true}
---
// throw and return pass through all who wait.
function* leaf(name) {
  try { for (;;) console.log("sent", yield name); }
  catch (e) { console.log(name, "caught", e); if (e === "again") throw "from " + name; return "value of " + name; }
  finally { console.log("leaving", name); }
}
function* middle(name) {
  try { return "middle " + (yield* leaf(name)); }
  catch (e) { console.log("middle caught", e); const r = yield* leaf("second"); return "rescued " + r; }
  finally { console.log("leaving middle"); }
}
function* top() { try { console.log("result", yield* middle("first")); yield "after"; } finally { console.log("leaving top"); } }
let it = top();
it.next();
console.log(JSON.stringify(it.throw("once")));
// expect: first caught once
// expect: leaving first
// expect: leaving middle
// expect: result middle value of first
// expect: {"value":"after","done":false}
console.log(JSON.stringify(it.throw("out of it") ?? 0)); // throws: out of it
// expect: leaving top
---
// throw that the leaf does not catch is caught further up, which delegates again.
function* leaf(name) { try { yield name + 1; yield name + 2; } finally { console.log("leaving", name); } }
function* middle() { yield* leaf("a"); }
function* top() { for (;;) try { yield* middle(); return "done"; } catch (e) { console.log("caught", e); yield* leaf("handler"); } }
const it = top();
console.log(JSON.stringify([it.next(), it.throw("x"), it.next(), it.next(), it.next(), it.next(), it.next()]));
// expect: leaving a
// expect: caught x
// expect: leaving handler
// expect: leaving a
// expect: [{"value":"a1","done":false},{"value":"handler1","done":false},{"value":"handler2","done":false},{"value":"a1","done":false},{"value":"a2","done":false},{"value":"done","done":true},{"done":true}]
---
// return: finally blocks yield, return and delegate on the way out.
function* cleaning(name) { yield "cleaning " + name; return "cleaned " + name; }
function* leaf() { try { yield 1; yield 2; } finally { console.log(yield* cleaning("leaf")); } }
function* middle() { try { yield* leaf(); console.log("not reached"); } finally { console.log(yield* cleaning("middle")); yield "middle left"; } }
function* top() { try { yield* middle(); console.log("not reached"); } finally { yield "top left"; } }
let it = top();
it.next();
let r = it.return("value");
while (!r.done) { console.log(r.value); r = it.next(); }
// expect: cleaning leaf
// expect: cleaned leaf
// expect: not reached
// expect: cleaning middle
// expect: cleaned middle
// expect: middle left
// expect: not reached
// expect: top left
console.log(JSON.stringify(r), JSON.stringify(it.next())); // expect: {"done":true} {"done":true}
function* override() { try { yield 1; } finally { return "other"; } }
function* outer() { try { return yield* override(); } finally { console.log("outer left"); } }
it = outer(); it.next();
console.log(JSON.stringify(it.return("value")));
// expect: outer left
// expect: {"value":"other","done":true}
it = outer(); it.next();
try { console.log(JSON.stringify(it.throw("value"))); } catch (e) { console.log("thrown", e); }
// expect: outer left
// expect: {"value":"other","done":true}
---
// A return that a generator on the way stops with continue or a throw.
function* leaf() { yield 1; }
function* stubborn() { for (let i = 0; i < 3; i++) try { yield* leaf(); } finally { if (i < 2) continue; } return "stubborn"; }
function* thrower() { try { yield* leaf(); } finally { throw "thrown"; } }
function* top(f) { try { return [yield* f()]; } catch (e) { return "caught " + e; } }
let it = top(stubborn); it.next();
console.log(JSON.stringify([it.return("a"), it.return("b"), it.return("c"), it.return("d")]));
// expect: [{"value":1,"done":false},{"value":1,"done":false},{"value":"c","done":true},{"value":"d","done":true}]
it = top(thrower); it.next();
console.log(JSON.stringify([it.return("a"), it.next()]));
// expect: [{"value":"caught thrown","done":true},{"done":true}]
// a catch on the way makes return a normal end of that generator: the one above still returns
function* catcher() { try { yield* thrower(); } catch (e) { return "made of " + e; } }
function* above() { const r = yield* catcher(); console.log("not reached"); return r; }
it = above(); it.next();
console.log(JSON.stringify(it.return("a"))); // expect: {"value":"made of thrown","done":true}
function* catching() { try { yield* thrower(); } catch (e) { yield "still here"; return "end"; } }
function* over() { const r = yield* catching(); console.log("reached"); return r; }
it = over(); it.next();
console.log(JSON.stringify([it.return("a"), it.next(), it.next()]));
// expect: reached
// expect: [{"value":"still here","done":false},{"value":"end","done":true},{"done":true}]
---
// Somebody else advances the one that is delegated to.
function* numbers() { let i = 0; try { while (i < 6) { const got = yield i++; if (got) console.log("got", got); } return "end"; } finally { console.log("left"); } }
function* outer(g) { try { return "result " + (yield* g); } finally { console.log("outer left"); } }
let g = numbers(), it = outer(g);
console.log(it.next().value, g.next("direct").value, it.next("through").value, g.next().value, it.next().value);
// expect: got direct
// expect: got through
// expect: 0 1 2 3 4
console.log(JSON.stringify([...g]), JSON.stringify(it.next("late")), JSON.stringify(it.next()));
// expect: left
// expect: outer left
// expect: [5] {"value":"result undefined","done":true} {"done":true}
for (const [method, argument] of [["next", 1], ["throw", "error"], ["return", 2]]) {
  g = numbers(); it = outer(g); it.next();
  console.log(JSON.stringify(g.return("ended")));
// expect: left
// expect: {"value":"ended","done":true}
  try { console.log(method, JSON.stringify(it[method](argument))); } catch (e) { console.log(method, "throws", e); }
// expect: outer left
// expect: next {"value":"result undefined","done":true}
  console.log(JSON.stringify(it.next()));
// expect: {"done":true}
// expect: left
// expect: {"value":"ended","done":true}
// expect: outer left
// expect: throw throws error
// expect: {"done":true}
// expect: left
// expect: {"value":"ended","done":true}
// expect: outer left
// expect: return {"value":2,"done":true}
// expect: {"done":true}
}
---
// Somebody else advances one in the middle, which ends its delegation and begins another.
function* leaf(name) { yield name + 1; yield name + 2; return name; }
function* middle() { for (const n of "abcd") console.log("ended", yield* leaf(n)); return "middle"; }
function* top(m) { return "top " + (yield* m); }
const m = middle(), it = top(m);
console.log(it.next().value, it.next().value, m.next().value, it.next().value, m.next().value, m.next().value, it.next().value);
// expect: ended a
// expect: ended b
// expect: ended c
// expect: a1 a2 b1 b2 c1 c2 d1
console.log(it.next().value, m.next().value, JSON.stringify([it.next(), m.next(), it.next()]));
// expect: ended d
// expect: d2 middle [{"value":"top undefined","done":true},{"done":true},{"done":true}]
---
// Two generators delegate to the same one, and one that has begun to delegate is delegated to.
function* leaf() { for (let i = 0; i < 8; i++) yield i; return "leaf"; }
function* via(g) { return "via " + (yield* g); }
const g = leaf(), a = via(g), b = via(g), c = via(a);
console.log([a, b, c, g, b, a, c, b, a, c].map((i) => JSON.stringify(i.next())).join("\n"));
// expect: {"value":0,"done":false}
// expect: {"value":1,"done":false}
// expect: {"value":2,"done":false}
// expect: {"value":3,"done":false}
// expect: {"value":4,"done":false}
// expect: {"value":5,"done":false}
// expect: {"value":6,"done":false}
// expect: {"value":7,"done":false}
// expect: {"value":"via leaf","done":true}
// expect: {"value":"via undefined","done":true}
console.log(JSON.stringify([b.next(), g.next()])); // expect: [{"value":"via undefined","done":true},{"done":true}]
---
// A chain that is running cannot be resumed at any link.
const tell = (f) => { try { return JSON.stringify(f()); } catch (e) { return String(e); } };
let l, m, t;
function* leaf() { for (const x of [l, m, t]) for (const n of ["next", "throw", "return"]) console.log(n, tell(() => x[n](1))); yield "leaf"; }
function* middle() { l = leaf(); yield* l; }
function* top() { m = middle(); yield* m; }
t = top();
console.log(JSON.stringify([t.next(), t.next()]));
// expect: next TypeError: Generator is already running
// expect: throw TypeError: Generator is already running
// expect: return TypeError: Generator is already running
// expect: next TypeError: Generator is already running
// expect: throw TypeError: Generator is already running
// expect: return TypeError: Generator is already running
// expect: next TypeError: Generator is already running
// expect: throw TypeError: Generator is already running
// expect: return TypeError: Generator is already running
// expect: [{"value":"leaf","done":false},{"done":true}]
---
// One that is resumed by somebody else runs: who waits for it is not running, and its delegation fails.
const tell = (f) => { try { return JSON.stringify(f()); } catch (e) { return String(e); } };
for (const method of ["next", "throw", "return"]) {
  let outer;
  function* inner() { yield 1; console.log("inside", tell(() => outer[method]("value"))); yield 2; return 3; }
  const g = inner();
  function* waits() { try { yield* g; } catch (e) { console.log("failed", String(e)); yield "recovered"; } finally { console.log("left"); } }
  function* top() { yield* waits(); }
  outer = top();
  console.log(outer.next().value); // expect: 1
  console.log(method, JSON.stringify(g.next()));
// expect: failed TypeError: Generator is already running
// expect: inside {"value":"recovered","done":false}
// expect: next {"value":2,"done":false}
  console.log(JSON.stringify([outer.next(), g.next(), outer.next()]));
// expect: left
// expect: [{"done":true},{"value":3,"done":true},{"done":true}]
// expect: 1
// expect: failed TypeError: Generator is already running
// expect: inside {"value":"recovered","done":false}
// expect: throw {"value":2,"done":false}
// expect: left
// expect: [{"done":true},{"value":3,"done":true},{"done":true}]
// expect: 1
// expect: failed TypeError: Generator is already running
// expect: inside {"value":"recovered","done":false}
// expect: return {"value":2,"done":false}
// expect: left
// expect: [{"done":true},{"value":3,"done":true},{"done":true}]
}
---
// A cycle: the inner one delegates to the outer one.
let outer, inner;
function* o() { try { yield* inner; } catch (e) { console.log("o", String(e)); yield "o again"; return "o end"; } }
function* i() { yield 1; try { console.log(yield* outer); } catch (e) { console.log("i", String(e)); yield "i again"; } }
outer = o(); inner = i();
console.log(JSON.stringify([outer.next(), inner.next(), inner.next(), inner.next(), outer.next()]));
// expect: o TypeError: Generator is already running
// expect: o end
// expect: [{"value":1,"done":false},{"value":"o again","done":false},{"done":true},{"done":true},{"done":true}]
outer = o(); inner = i();
console.log(JSON.stringify([outer.next(), outer.next(), outer.next(), inner.next()]));
// expect: i TypeError: Generator is already running
// expect: [{"value":1,"done":false},{"value":"i again","done":false},{"done":true},{"done":true}]
---
// A generator that delegates to itself.
let self;
function* s() { try { yield* self; } catch (e) { yield String(e); } }
self = s();
console.log(JSON.stringify([...self])); // expect: ["TypeError: Generator is already running"]
---
// next is read once, throw and return when they are needed.
function* leaf() { try { yield 1; yield 2; yield 3; } catch (e) { console.log("caught", e); yield "caught"; } finally { console.log("left"); } }
function* middle(g) { return yield* g; }
function* top(g) { return yield* middle(g); }
let g = leaf(), it = top(g);
it.next();
g.next = () => { console.log("not read again"); };
console.log(JSON.stringify(it.next("a"))); // expect: {"value":2,"done":false}
g.throw = function (e) { console.log("patched throw", e, this === g); return { value: "from throw", done: false }; };
console.log(JSON.stringify([it.throw("b"), it.next("c"), it.throw("d")]));
// expect: patched throw b true
// expect: patched throw d true
// expect: [{"value":"from throw","done":false},{"value":3,"done":false},{"value":"from throw","done":false}]
delete g.throw;
console.log(JSON.stringify(it.throw("e")));
// expect: caught e
// expect: {"value":"caught","done":false}
g.return = function (v) { console.log("patched return", v); return { value: "from return", done: true, extra: 1 }; };
console.log(JSON.stringify([it.return("f"), it.next(), g.next()]));
// expect: patched return f
// expect: not read again
// expect: [{"value":"from return","done":true},{"done":true},null]
---
// throw and return on prototypes, at each level of a chain, with getters.
function* leaf() { try { yield 1; yield 2; } catch (e) { return "leaf caught " + e; } }
function* middle() { try { return "middle " + (yield* leaf()); } finally { console.log("middle left"); } }
function* top() { try { return "top " + (yield* middle()); } finally { console.log("top left"); } }
const G = Object.getPrototypeOf(leaf.prototype);
let it = top(); it.next();
Object.defineProperty(leaf.prototype, "throw", { configurable: true, get() { console.log("get throw of leaf"); return G.throw; } });
Object.defineProperty(middle.prototype, "throw", { configurable: true, get() { console.log("get throw of middle"); return G.throw; } });
console.log(JSON.stringify([it.throw("a"), it.next()]));
// expect: get throw of middle
// expect: get throw of leaf
// expect: middle left
// expect: top left
// expect: [{"value":"top middle leaf caught a","done":true},{"done":true}]
delete middle.prototype.throw;
it = top(); it.next();
console.log(JSON.stringify([it.throw("b"), it.next()]));
// expect: get throw of leaf
// expect: middle left
// expect: top left
// expect: [{"value":"top middle leaf caught b","done":true},{"done":true}]
delete leaf.prototype.throw;
leaf.prototype.return = null;
it = top(); it.next();
console.log(JSON.stringify([it.return("c"), it.next()]));
// expect: middle left
// expect: top left
// expect: [{"value":"c","done":true},{"done":true}]
leaf.prototype.return = 5;
it = top(); it.next();
try { it.return("d"); } catch (e) { console.log(e.name); }
// expect: middle left
// expect: top left
// expect: TypeError
console.log(JSON.stringify(it.next())); // expect: {"done":true}
delete leaf.prototype.return;
const original = G.throw;
delete G.throw;
it = top(); it.next();
try { original.call(it, "e"); } catch (e) { console.log(String(e)); }
// expect: middle left
// expect: top left
// expect: TypeError: The iterator does not provide a 'throw' method.
G.throw = original;
console.log(JSON.stringify(it.next())); // expect: {"done":true}
---
// [Symbol.iterator] and next that a program has put in are called.
function* leaf() { yield 1; yield 2; return "leaf"; }
function* outer(g) { return yield* g; }
let g = leaf();
Object.defineProperty(g, "next", { get() { console.log("get next"); return function (v) { console.log("next", v); return leaf.prototype.__proto__.next.call(this, v); }; } });
let it = outer(g);
console.log(JSON.stringify([it.next("a"), it.next("b"), it.next("c")]));
// expect: get next
// expect: next undefined
// expect: next b
// expect: next c
// expect: [{"value":1,"done":false},{"value":2,"done":false},{"value":"leaf","done":true}]
g = leaf();
g[Symbol.iterator] = function () { console.log("iterator"); return leaf(); };
console.log(JSON.stringify([...outer(g)]), JSON.stringify(g.next()));
// expect: iterator
// expect: [1,2] {"value":1,"done":false}
leaf.prototype.next = function (v) { console.log("prototype's next", v); return { value: v, done: true }; };
console.log(JSON.stringify(outer(leaf()).next("a")));
// expect: prototype's next undefined
// expect: {"done":true}
delete leaf.prototype.next;
// the built-in next of another generator, which asks for its receiver
g = leaf();
g.next = leaf().next;
console.log(JSON.stringify([...outer(g)])); // expect: [1,2]
const proxied = new Proxy(leaf(), {});
try { outer(proxied).next(); } catch (e) { console.log(e.name); } // expect: TypeError
---
// Results of other iterators pass through a chain as they are; each link reads done.
let done = 0, value = 0, returnDone = false;
const results = [];
const source = { [Symbol.iterator]() { return this; }, next(v) { const r = { get done() { console.log("done", ++done); return done > 9; }, get value() { return ++value; } }; results.push(r); return r; } };
function* leaf() { return "leaf " + (yield* source); }
function* middle() { return "middle " + (yield* leaf()); }
function* top() { return "top " + (yield* middle()); }
let it = top();
console.log(it.next() === results[0], value, it.next() === results[1], value);
// expect: done 1
// expect: done 2
// expect: done 3
// expect: done 4
// expect: done 5
// expect: done 6
// expect: true 0 true 0
console.log(JSON.stringify(Object.keys(it.next())), value);
// expect: done 7
// expect: done 8
// expect: done 9
// expect: ["done","value"] 0
console.log(JSON.stringify(it.next()));
// expect: done 10
// expect: {"value":"top middle leaf 1","done":true}
// done becomes true on the way
done = 8;
it = top();
console.log(JSON.stringify(it.next()), done);
// expect: done 9
// expect: done 10
// expect: {"value":"top middle 2","done":true} 10
---
// Plain results of other iterators pass through a chain as they are too.
const results = [{ value: 1, done: false, more: "x" }, { value: 2, done: false }, { value: 3, done: 0 }, { value: 4 }, Object.create({ done: false, value: 5 }), { value: 6, done: true }];
let i = 0;
const source = { [Symbol.iterator]() { return this; }, next() { return results[i++]; } };
function* leaf() { return (yield* source) + 1; }
function* top() { return (yield* leaf()) + 1; }
const it = top();
for (let n = 0; n < 5; n++) console.log(it.next() === results[n]);
// expect: true
// expect: true
// expect: true
// expect: true
// expect: true
console.log(JSON.stringify(it.next())); // expect: {"value":8,"done":true}
i = 0;
console.log([...top()].join()); // expect: 1,2,3,4,5
---
// A generator that was resumed before, or has ended, is delegated to.
function* leaf() { yield 1; yield 2; yield 3; return "leaf"; }
function* middle() { return yield* leaf(); }
function* outer(g) { return yield* g; }
for (const f of [leaf, middle]) {
  const g = f();
  g.next();
  const it = outer(g);
  console.log(JSON.stringify([it.next(), it.next(), it.next(), it.next()]));
// expect: [{"value":2,"done":false},{"value":3,"done":false},{"value":"leaf","done":true},{"done":true}]
  console.log(JSON.stringify(outer(g).next()));
// expect: {"done":true}
// expect: [{"value":2,"done":false},{"value":3,"done":false},{"value":"leaf","done":true},{"done":true}]
// expect: {"done":true}
}
const fresh = leaf(), it = outer(fresh);
fresh.return("early");
console.log(JSON.stringify([it.next(), it.next()])); // expect: [{"done":true},{"done":true}]
---
// The stack shows who waits.
const names = (e) => e.stack.split("\n").slice(1).map((l) => /at (\w+) \(/.exec(l)?.[1]).filter((n) => ["leaf", "middle", "top", "keeps", "helper", "consumer"].includes(n)).join();
function* leaf() { yield new Error(); yield new Error(); try { yield helper(); } finally { throw new Error(); } }
function helper() { return new Error(); }
function* middle() { yield* leaf(); }
function* top() { yield* middle(); }
function consumer(it) { return it.next().value; }
const it = top();
console.log(names(consumer(it))); // expect: leaf,middle,top,consumer
console.log(names(it.next().value)); // expect: leaf,middle,top
console.log(names(consumer(it))); // expect: helper,leaf,middle,top,consumer
try { consumer(it); } catch (e) { console.log(names(e)); } // expect: leaf,middle,top,consumer
let l;
function* keeps() { l = leaf(); yield* l; }
const k = keeps();
console.log(names(consumer(k))); // expect: leaf,keeps,consumer
console.log(names(consumer(l))); // expect: leaf,consumer
console.log(names(consumer(k))); // expect: helper,leaf,keeps,consumer
---
// Lines of the stack of a throw in a leaf are those of the calls.
const lines = (e) => e.stack.split("\n").filter((l) => /chunk|:\d+:\d+/.test(l)).map((l) => /:(\d+):\d+/.exec(l)?.[1]);
function* leaf() { yield 1; null.x; }
function* middle() {
  yield 0;
  yield* leaf();
}
function* top() {
  yield* middle();
}
const it = top();
it.next(); it.next();
try {
  it.next();
} catch (e) { const [a, b, c, d] = lines(e).map(Number); console.log(b - a, c - b, d - c); } // expect: 3 3 5
---
// A walk over a tree, a loop of a million delegations, and a chain of many links.
function tree(lo, hi) { if (lo >= hi) return null; const mid = (lo + hi) >> 1; return { key: mid, left: tree(lo, mid), right: tree(mid + 1, hi) }; }
function* walk(t) { if (t === null) return 0; const l = yield* walk(t.left); yield t.key; return l + 1 + (yield* walk(t.right)); }
let sum = 0;
for (const k of walk(tree(0, 1000))) sum = (sum * 3 + k) | 0;
console.log(sum); // expect: -185723692
const it = walk(tree(0, 100));
let r; do r = it.next(); while (!r.done);
console.log(r.value); // expect: 100
function* one(i) { yield i; }
function* many() { for (let i = 0; i < 1e6; i++) yield* one(i); }
let n = 0;
for (const x of many()) n += x;
console.log(n); // expect: 499999500000
function* chain(n) { if (n === 0) { yield 1; yield 2; return 0; } return 1 + (yield* chain(n - 1)); }
function* measured() { console.log(yield* chain(1000)); }
console.log([...measured()].join());
// expect: 1000
// expect: 1,2
---
// A chain of a million links: values, results, a throw and a return go through it. (not on node)
function* chain(n) { if (n === 0) { yield 1; yield 2; return 0; } return 1 + (yield* chain(n - 1)); }
const depth = 1000000;
let it = chain(depth);
console.log(it.next().value, it.next().value, it.next().value); // expect: 1 2 1000000
it = chain(depth);
it.next();
try { it.throw(new Error("through")); } catch (e) { console.log(e.message); } // expect: through
it = chain(depth);
it.next();
console.log(JSON.stringify(it.return("back")), it.next().done); // expect: {"value":"back","done":true} true
---
// How arrays are iterated is changed before any is iterated.
const prototype = Object.getPrototypeOf([][Symbol.iterator]()), next = prototype.next;
prototype.next = function () { console.log("next"); return next.call(this); };
for (const x of [1]) console.log(x);
// expect: next
// expect: 1
// expect: next
prototype.next = next;
for (const x of [2]) console.log(x); // expect: 2
Array.prototype.more = 1;
for (const x of [3]) console.log(x); // expect: 3
const { values } = Array.prototype;
Array.prototype[Symbol.iterator] = function () { console.log("iterator"); return values.call(this); };
for (const x of [4]) console.log(x);
// expect: iterator
// expect: 4
---
// How generators are iterated is changed, at each place where that can be done.
function* g() { yield 1; }
function* over(x) { yield* x; }
const tell = (what) => { const seen = []; for (const x of g()) seen.push(x); console.log(what, seen.join(), [...g()].join(), [...over(g())].join()); };
const G = Object.getPrototypeOf(g.prototype), I = Object.getPrototypeOf(G);
const next = G.next, iterator = I[Symbol.iterator];
tell("as it is"); // expect: as it is 1 1 1
G.next = function () { const r = next.call(this); if (!r.done) r.value = "changed"; return r; };
tell("next of all"); // expect: next of all changed changed changed
G.next = next;
tell("as it was"); // expect: as it was 1 1 1
const other = { [Symbol.iterator]() { return ["other"][Symbol.iterator](); } };
Object.defineProperty(I, Symbol.iterator, { value: () => ["iterator"].values(), configurable: true, writable: true });
tell("iterator of all"); // expect: iterator of all iterator iterator iterator
Object.defineProperty(I, Symbol.iterator, { value: iterator });
G[Symbol.iterator] = other[Symbol.iterator];
tell("iterator of generators"); // expect: iterator of generators other other other
delete G[Symbol.iterator];
g.prototype[Symbol.iterator] = other[Symbol.iterator];
tell("iterator of the function's"); // expect: iterator of the function's other other other
delete g.prototype[Symbol.iterator];
tell("as it was"); // expect: as it was 1 1 1
g.prototype.next = () => ({ done: true });
tell("next of the function's"); // expect: next of the function's
delete g.prototype.next;
g.prototype = Object.create(other);
g.prototype.next = next;
tell("another prototype"); // expect: another prototype other other other
g.prototype = null;
tell("no prototype"); // expect: no prototype 1 1 1
Object.setPrototypeOf(G, { __proto__: I, [Symbol.iterator]: other[Symbol.iterator] });
tell("between the prototypes"); // expect: between the prototypes other other other
---
// The prototype property of generator functions of one text.
const make = () => function* () { yield 1; };
const fs = [make(), make(), make(), make()];
fs[1].prototype = { __proto__: fs[0].prototype, mine: 1 };
fs[2].prototype = 5;
for (let round = 0; round < 2; round++)
  console.log(fs.map((f, i) => [f().mine, Object.getPrototypeOf(f()) === f.prototype, [...f()]].join()).join(" "));
// expect: ,true,1 1,true,1 ,false,1 ,true,1
// expect: ,true,1 1,true,1 ,false,1 ,true,1
---
// Generator functions, async functions: calls with fewer and more arguments, defaults, rest, arguments, this.
function* g(a, b = a, ...rest) { yield [a, b, rest.length, arguments.length].join(); }
function* h(a, b) { yield [a, b, this === undefined, typeof this].join(); }
function* s(a, b) { "use strict"; yield [a, b, this === undefined].join(); }
const o = { *m(a) { yield this === o && a; }, h };
for (const f of [g, h, s]) console.log([...f()], [...f(1)], [...f(1, 2)], [...f(1, 2, 3, 4)], [...f(...[1, 2, 3, 4, 5])], [...f.call("x", 1)]);
// expect: [ ',,0,0' ] [ '1,1,0,1' ] [ '1,2,0,2' ] [ '1,2,2,4' ] [ '1,2,3,5' ] [ '1,1,0,1' ]
// expect: [ ',,false,object' ] [ '1,,false,object' ] [ '1,2,false,object' ] [ '1,2,false,object' ] [ '1,2,false,object' ] [ '1,,false,object' ]
// expect: [ ',,true' ] [ '1,,true' ] [ '1,2,true' ] [ '1,2,true' ] [ '1,2,true' ] [ '1,,false' ]
console.log([...o.m(1)], [...o.m()], [...o.h(7)]); // expect: [ 1 ] [ undefined ] [ '7,,false,object' ]
