/*---
description: Of states with the same priority the elder is looked at first
flags: [module]
features: [parallel-generators]
---*/

import { search } from "everett:parallel";

const looked = [];

function** g() {
  let text = "";
  for (;;) text += yield text;
}

search(g().next(), { choices: "abc", depth: 2, order: () => 0, goal: (s) => { looked.push(s.value); } });
assert.sameValue(looked.join(), ",a,b,c,aa,ab,ac,ba,bb,bc,ca,cb,cc");
