/*---
esid: sec-own-variables
description: |
  What a direct eval declares in a function inside, or in an initializer of a class, belongs to that, hence is shared
flags: [noStrict]
features: [parallel-generators, class-fields-public]
---*/

function** g() {
  let own = 0;
  const inc = (() => eval("var v = 10; let l = 20; () => [++own, ++v, ++l].join()"))();
  class C { field = eval("let n = 30; () => [own, ++n].join()"); }
  const c = new C();
  for (;;) yield inc() + "," + c.field();
}

const s = g().next();
assert.sameValue(s.value, "1,11,21,1,31");
assert.sameValue(s.next().value, "2,12,22,2,32");
assert.sameValue(s.next().value, "2,13,23,2,33");
