/*---
esid: sec-lineage
description: The home of an accessor of an object literal is the step that made it, not the one that finished the object
features: [parallel-generators]
---*/

function** g() {
  const o = { get before() { return k; }, [yield]: 0, get after() { return k; } };
  let k = yield o.after === undefined;
  yield [o.before, o.after].join();
  return o;
}

const early = (function** () {
  let k = "first";
  const o = { get before() { return k; }, [yield]: 0, get after() { return k; } };
  k = yield o;
  yield [o.before, o.after].join();
})().next().next("key");
assert.sameValue(early.value.before, "first");
assert.sameValue(early.next("second").value, "second,second", "called by a branch");
assert.sameValue(early.value.before + early.value.after, "firstfirst", "called by nobody");
assert.throws(ReferenceError, () => g().next().next("key"), "k is not initialized yet");
