/*---
esid: sec-own-variables
description: A fork in the computed names of a class's methods, accessors and fields
includes: [forks.js]
features: [parallel-generators, class-fields-public, class-static-fields-public]
---*/

function** g() {
  return class C {
    [yield "method"]() { return "m"; }
    get [yield "getter"]() { return "g"; }
    [yield "field"] = "f";
    static [yield "static field"] = "s";
    static **[yield "generator"]() { yield "p"; }
  };
}

const s = follow(g().next(), "a", "b");
const C = follow(s, "c", "d", "e").value;
const D = follow(s, "x", "y", "z").value;
assert.compareArray([new C().a(), new C().b, new C().c, C.d, C.e().next().value], ["m", "g", "f", "s", "p"]);
assert.compareArray([new D().a(), new D().b, new D().x, D.y, D.z().next().value], ["m", "g", "f", "s", "p"]);
assert.sameValue("c" in new D(), false);
assert.sameValue("d" in D, false);
