/*---
esid: sec-parallel-generator-function-definitions
description: Methods whose names are identifiers, keywords, strings, numbers and computed
features: [parallel-generators]
---*/

const o = {
  **name() { yield "a"; },
  **delete() { yield "b"; },
  **"a string"() { yield "c"; },
  **42() { yield "d"; },
  **["com" + "puted"]() { yield "e"; },
  **get() { yield "f"; },
  **set() { yield "g"; },
  **async() { yield "h"; },
  **static() { yield "i"; },
};

assert.compareArray(
  [o.name, o.delete, o["a string"], o[42], o.computed, o.get, o.set, o.async, o.static].map((m) => m().next().value),
  ["a", "b", "c", "d", "e", "f", "g", "h", "i"],
);
