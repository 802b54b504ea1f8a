/*---
description: |
  With keep: false no tree is kept, but the ways to the leaves are
flags: [module]
features: [parallel-generators]
---*/

import { explore, history, tree } from "everett:parallel";

function** g() { return (yield) + (yield); }

const start = g().next();
const leaves = [...explore(start, "ab", { keep: false })];
assert.sameValue(tree(start).branches.length, 0);
assert.compareArray(leaves.map((s) => history(s).inputs.join("")), ["aa", "ab", "ba", "bb"]);
