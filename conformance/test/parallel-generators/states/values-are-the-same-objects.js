/*---
esid: sec-objects-are-shared
description: A yielded object is not copied
features: [parallel-generators]
---*/

const object = {};

function** g(o) {
  yield o;
  yield [o];
}

const s = g(object).next();
assert.sameValue(s.value, object);
assert.sameValue(s.next().value[0], object);
assert.sameValue(s.next().value[0], object);
assert.notSameValue(s.next().value, s.next().value);
