/*---
esid: sec-own-variables
description: |
  Names in `with` around forks: the object that had the name when the assignment began takes the value; what a direct
  eval declares there is an own variable, unless the object has a property of that name
flags: [noStrict]
features: [parallel-generators]
---*/

function** g(object) {
  with (object) {
    eval("var x = 'eval', y = 'eval'");
    x = yield x + "," + y;
    y = yield x + "," + y;
    yield x + "," + y;
    delete object.x;
  }
  return x + "," + y;
}

const object = { x: "old" };
const s = g(object).next();
assert.sameValue(s.value, "eval,eval");
assert.sameValue(object.x, "eval", "the initializer assigned to the property");
const a = s.next("a");
const b = s.next("b");
assert.sameValue(a.value, "a,eval", "the value when the step ended");
assert.sameValue(b.value, "b,eval");
assert.sameValue(object.x, "b", "the object is shared");
const c = a.next("c");
const d = a.next("d");
assert.sameValue(c.value, "b,c");
assert.sameValue(d.value, "b,d");
assert.sameValue(c.next().value, "undefined,c");
assert.sameValue(d.next().value, "undefined,d");
