/*---
description: tree tells what came of a state, as objects, as text and as a graph
flags: [module]
features: [parallel-generators]
---*/

import { explore, step, tree } from "everett:parallel";

function** g() {
  let n = 0;
  while (n < 3) {
    n += yield n;
    if (n === 4) throw new RangeError("four");
  }
  return n;
}

const start = g().next();
const leaves = [...explore(start, [1, 2], { failed() {} })];
assert.sameValue(leaves.length, 3);
const all = tree(start);
assert.sameValue(all.state, start);
assert.compareArray(all.branches.map((b) => b.choice), [1, 2]);
assert.sameValue(all.branches[1].branches[1].error.message, "four");
assert.sameValue(all.branches[1].branches[1].state, undefined);
assert.sameValue(String(all), `0
├─ 1 → 1
│  ├─ 1 → 2
│  │  ├─ 1 → done 3
│  │  └─ 2 → throws RangeError: four
│  └─ 2 → done 3
└─ 2 → 2
   ├─ 1 → done 3
   └─ 2 → throws RangeError: four`);
assert.sameValue(tree(leaves[0]).branches.length, 0);
const dot = all.branches[1].toDOT();
assert.sameValue(dot, `digraph tree {
  node [shape=box, style=rounded];
  n0 [label="2"];
  n1 [label="done 3", peripheries=2];
  n0 -> n1 [label="1"];
  n2 [label="throws RangeError: four", color=red];
  n0 -> n2 [label="2"];
}
`);
step(start, 3);
assert.sameValue(tree(start).branches.length, 3);
