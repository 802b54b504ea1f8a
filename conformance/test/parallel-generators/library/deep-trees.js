/*---
description: Histories and trees of thousands of steps
flags: [module]
features: [parallel-generators]
---*/

import { history, step, tree } from "everett:parallel";

function** g() {
  let n = 0;
  for (;;) n += yield n;
}

const start = g().next();
let s = start;
for (let i = 0; i < 20000; i++) s = step(s, 1);
assert.sameValue(history(s).inputs.length, 20000);
assert(tree(s).toString() === "20000");
assert.sameValue(String(history(s)).split("\n").length, 20001);
let middle = start;
for (let i = 0; i < 2000; i++) middle = step(middle, 2);
assert.sameValue(tree(start).branches.length, 2);
assert(tree(start).branches[1].toString().split("\n").length === 2000);
