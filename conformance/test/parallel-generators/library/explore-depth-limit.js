/*---
description: What lies deeper than the limit is no leaf
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

function** g() {
  let n = 0;
  while ((yield n) !== "stop") n++;
  return n;
}

const values = (depth) => [...explore(g().next(), ["go", "stop"], { depth })].map((s) => s.value);
assert.compareArray(values(0), []);
assert.compareArray(values(1), [0]);
assert.compareArray(values(3), [2, 1, 0]);
const forever = explore(g().next(), ["stop", "go"]);
assert.compareArray([forever.next(), forever.next(), forever.next()].map((r) => r.value.value), [0, 1, 2]);
