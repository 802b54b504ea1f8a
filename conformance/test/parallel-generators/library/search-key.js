/*---
description: States with a key that was seen before are passed over
flags: [module]
features: [parallel-generators]
---*/

import { search } from "everett:parallel";

let looked = 0;

function** grid() {
  let x = 0, y = 0;
  for (;;) ((yield x + "," + y) === "right" ? x++ : y++);
}

const options = {
  choices: ["right", "down"],
  depth: 8,
  goal: () => { looked++; return false; },
};
assert.sameValue(search(grid().next(), options), undefined);
assert.sameValue(looked, 511);
looked = 0;
assert.sameValue(search(grid().next(), { ...options, key: (s) => s.value }), undefined);
assert.sameValue(looked, 45);
