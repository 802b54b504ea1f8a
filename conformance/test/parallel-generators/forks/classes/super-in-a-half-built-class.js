/*---
esid: sec-continuations
description: Methods with `super`, made before and after the fork, and what a derived class of a branch constructs
features: [parallel-generators, class-fields-public]
---*/

class A { constructor(x) { this.x = x; } m() { return "A" + this.x; } static m() { return "S"; } }

function** g() {
  return class extends A {
    before() { return super.m(); }
    static before() { return super.m(); }
    field = super.m();
    [yield]() { return super.m() + "!"; }
    static after() { return super.m() + "!"; }
  };
}

const s = g().next();
const One = s.next("one").value;
const Two = s.next("two").value;
const o = new One(1);
assert.sameValue(o.before() + o.one() + o.field, "A1A1!A1");
assert.sameValue(One.before() + Two.after(), "SS!");
assert(o instanceof One && !(o instanceof Two) && o instanceof A);
class Other { m() { return "other"; } }
Object.setPrototypeOf(Two.prototype, Other.prototype);
const p = new Two(2);
assert.sameValue(p.before(), "A2", "the method was made for the object that was copied");
assert.sameValue(p.two(), "other!");
