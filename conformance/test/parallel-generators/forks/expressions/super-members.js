/*---
esid: sec-own-variables
description: A fork in the key and in the arguments of what super names
includes: [forks.js]
features: [parallel-generators]
---*/

const parent = {
  a(x) { return this.name + "a" + x; },
  b(x) { return this.name + "b" + x; },
};
const child = {
  __proto__: parent,
  name: "child.",
  **m() { return super[yield](yield) + super.a(yield); },
};

assert.compareArray(
  [["a", 1, 2], ["a", 1, 3], ["b", 1, 2]].map((inputs) => follow(child.m().next(), ...inputs).value),
  ["child.a1child.a2", "child.a1child.a3", "child.b1child.a2"],
);
const s = follow(child.m().next(), "b");
assert.compareArray(forkedResults(s, [7, 8]), [
  "child.b7child.a7", "child.b7child.a8", "child.b8child.a7", "child.b8child.a8",
]);
