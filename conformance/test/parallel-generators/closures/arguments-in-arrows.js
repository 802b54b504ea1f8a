/*---
esid: sec-objects-are-shared
description: An arrow function sees the arguments object, which is shared
features: [parallel-generators]
---*/

function** g() {
  const get = () => arguments[0];
  const set = (v) => { arguments[0] = v; };
  set(yield);
  yield get();
  return get();
}

const s = g(1).next();
const a = s.next("a");
const b = s.next("b");
assert.sameValue(a.value, "a");
assert.sameValue(a.next().value, "b");
assert.sameValue(b.next().value, "b");
