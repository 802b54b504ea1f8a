/*---
esid: sec-continuations
description: Functions that were made for a half-built class before the fork are the same in all branches
info: |
  A class that is half built when the body yields is finished by each branch; functions already made for it stay the same
  functions.
includes: [forks.js]
features: [parallel-generators, class-methods-private, class-static-methods-private]
---*/

function** g() {
  return class {
    first() {}
    get x() { return 1; }
    static first() {}
    1() {}
    static 2() {}
    #private() {}
    static private(o) { return o.#private; }
    static #hidden() {}
    static hidden() { return this.#hidden; }
    [yield "middle"]() {}
    set x(value) {}
    static [yield "last"]() {}
    after() {}
    static get after() { return 1; }
  };
}

const t = g().next().next("m");
const One = t.next("s").value;
const Two = t.next("s").value;
const names = (object) => Reflect.ownKeys(object).map(String).join();
for (const C of [One, Two]) {
  assert.sameValue(names(C.prototype), "1,constructor,first,x,m,after");
  assert.sameValue(names(C), "2,length,name,prototype,first,private,hidden,s,after");
}
function get(C, key, field = "value") { return Object.getOwnPropertyDescriptor(C, key)[field]; }
for (const key of ["first", "m", "1"]) assert.sameValue(get(One.prototype, key), get(Two.prototype, key), key);
for (const key of ["first", "2"]) assert.sameValue(get(One, key), get(Two, key), key);
assert.sameValue(get(One.prototype, "x", "get"), get(Two.prototype, "x", "get"));
assert.sameValue(get(One.prototype, "x", "set"), get(Two.prototype, "x", "set"));
assert.sameValue(One.private(new One()), Two.private(new Two()));
assert.sameValue(One.hidden(), Two.hidden());
assert.notSameValue(get(One, "s"), get(Two, "s"));
assert.notSameValue(One.prototype.after, Two.prototype.after);
assert.notSameValue(get(One, "after", "get"), get(Two, "after", "get"));
const Three = g().next().next("m").next("s").value;
assert.notSameValue(One.prototype.first, Three.prototype.first);
