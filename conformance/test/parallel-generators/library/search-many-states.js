/*---
description: A search through ten thousand states takes those with the lowest numbers in order
flags: [module]
features: [parallel-generators]
---*/

import { search } from "everett:parallel";

function** g() {
  let n = 1;
  for (;;) n = (n * (yield n)) % 10007;
}

let last = -1;
let count = 0;
search(g().next(), {
  choices: [5, 6, 7],
  key: (s) => s.value,
  keep: false,
  order: (s, depth) => depth,
  goal: (s, depth) => {
    assert(depth >= last);
    last = depth;
    count++;
  },
});
assert.sameValue(count, 10006);
