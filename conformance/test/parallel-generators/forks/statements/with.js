/*---
esid: sec-own-variables
description: A fork in the object and in the body of with; the object is shared
flags: [noStrict]
features: [parallel-generators]
---*/

function** g() {
  let x = "variable";
  with (yield) {
    x = yield x;
    return x;
  }
}

const one = { x: "one" };
const s = g().next();
const inOne = s.next(one);
assert.sameValue(inOne.value, "one");
assert.sameValue(inOne.next("new").value, "new");
assert.sameValue(one.x, "new");
const none = s.next({});
assert.sameValue(none.value, "variable");
assert.sameValue(none.next("a").value, "a");
assert.sameValue(none.next("b").value, "b");
