/*---
esid: sec-continuations
description: |
  The private names of a class that is half built when the body yields are the same in all branches; each branch's class
  has private elements of its own
features: [parallel-generators, class-fields-private, class-static-fields-private, class-methods-private, class-fields-private-in]
---*/

function** g() {
  return class C {
    get #x() { return this.#field + this.#value; }
    static get #y() { return "y" + C.#set; }
    static #set = "";
    #field = "f";
    #value = "";
    static is(o) { return #field in o; }
    static read(o) { return o.#x; }
    static write(o, value) { o.#x = value; return o.#x; }
    static y(value) { C.#y = value; return C.#y; }
    [yield]() {}
    set #x(value) { this.#value = "1" + value; }
    static [yield]() {}
    static set #y(value) { C.#set = "2" + value; }
  };
}

const s = g().next();
const A = s.next("a").next("b").value;
const t = s.next("c");
const B = t.next("d").value;
const C = t.next("e").value;
const all = [A, B, C];
for (const X of all) {
  const o = new X();
  assert.sameValue(X.read(o), "f");
  for (const Y of all) {
    assert.sameValue(Y.is(o), true, "the names were made before the fork");
    assert.sameValue(Y.write(o, Y === X ? "same" : "other"), "f1" + (Y === X ? "same" : "other"));
  }
  assert.sameValue(X.is(X), false);
}
