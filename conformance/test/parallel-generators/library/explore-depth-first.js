/*---
description: explore gives all leaves, lazily, depth first in the order of the choices
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

let steps = 0;

function** g() {
  let text = "";
  while (text.length < 2) {
    text += yield;
    steps++;
  }
  return text;
}

const leaves = explore(g().next(), "abc");
assert.sameValue(steps, 0, "lazily");
assert.sameValue(leaves.next().value.value, "aa");
assert.sameValue(steps, 2);
assert.compareArray([...leaves].map((s) => s.value), ["ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]);
assert.sameValue(steps, 12);
assert.sameValue(leaves[Symbol.iterator](), leaves);
