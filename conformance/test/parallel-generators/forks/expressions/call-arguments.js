/*---
esid: sec-own-variables
description: A fork in each argument of a call
includes: [forks.js]
features: [parallel-generators]
---*/

const join = (...parts) => parts.join("");

function** g() { return join("<", yield 1, "-", yield 2, yield 3, ">"); }

assert.compareArray(
  forkedResults(g().next(), ["a", "b"]),
  ["<a-aa>", "<a-ab>", "<a-ba>", "<a-bb>", "<b-aa>", "<b-ab>", "<b-ba>", "<b-bb>"],
);
