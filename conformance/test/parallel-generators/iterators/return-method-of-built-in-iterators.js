/*---
esid: sec-forkable-iterations
description: A return method that a program gives to array iterators is called when a branch leaves the loop
features: [parallel-generators]
---*/

const ArrayIteratorPrototype = Object.getPrototypeOf([].values());
const rest = [];

function** g() {
  for (const x of ["a", "b", "c"]) if (yield x) break;
  return "end";
}

const s = g().next();
const t = s.next(false);
ArrayIteratorPrototype.return = function () {
  rest.push(this.next().value);
  return {};
};
assert.sameValue(s.next(true).value, "end");
assert.sameValue(t.next(true).value, "end");
assert.sameValue(s.next(true).value, "end");
assert.compareArray(rest, ["b", "c", "b"], "the iterator stands where the branch has come to");
