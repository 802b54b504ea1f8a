/*---
description: Breadth first, leaves after fewer steps come first
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

function** g() {
  let text = "";
  while (!text.endsWith("!") && text.length < 3) text += yield text;
  return text;
}

const values = (order) => [...explore(g().next(), ["a", "!"], { order })].map((s) => s.value);
assert.compareArray(values("breadth"), ["!", "a!", "aaa", "aa!"]);
assert.compareArray(values("depth"), ["aaa", "aa!", "a!", "!"]);
