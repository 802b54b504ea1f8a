/*---
description: A step that throws ends the walk, or its branch if somebody is to be told
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

function** g() {
  const n = yield;
  if (n % 2) throw new RangeError("odd");
  return n;
}

const start = g().next();
assert.throws(RangeError, () => [...explore(start, [0, 1, 2])]);
const failures = [];
const failed = (error, state, choice) => failures.push([error.message, state === start, choice].join());
assert.compareArray([...explore(start, [0, 1, 2, 3, 4], { failed })].map((s) => s.value), [0, 2, 4]);
assert.compareArray(failures, ["odd,true,1", "odd,true,3"]);
