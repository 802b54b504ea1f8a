/*---
esid: sec-own-variables
description: A class whose name closures share, as an operand among others
features: [parallel-generators, class-static-block]
---*/

function** g() {
  const text = "a" + (class C {
    static #seen;
    static { C.#seen = () => { try { C = 1; } catch (e) { return e.name + C.#seen.length; } }; }
    static toString() { return C.#seen(); }
  }) + "b";
  yield text;
  return text + (yield) + "c";
}

const s = g().next();
assert.sameValue(s.value, "aTypeError0b");
assert.sameValue(s.next().next("x").value, "aTypeError0bxc");
