/*---
description: Choices that are an iterator, which gives each value once only, are given to all states, as far as they are read
flags: [module]
features: [parallel-generators]
---*/

import { explore, search } from "everett:parallel";

function** g() {
  let text = "";
  while (text.length < 2) text += yield text;
  return text;
}

const read = [];
let closed = 0;
function* letters() {
  try {
    for (const letter of "abc") {
      read.push(letter);
      yield letter;
    }
  } finally {
    closed++;
  }
}

const start = g().next();
const leaves = explore(start, letters());
assert.compareArray(read, [], "lazily");
assert.sameValue(leaves.next().value.value, "aa");
assert.compareArray(read, ["a"]);
assert.compareArray([...leaves].map((s) => s.value), ["ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]);
assert.compareArray(read, ["a", "b", "c"]);

assert.sameValue(search(start, { choices: ["c", "b"].values(), goal: (s) => s.value === "bb" }).value, "bb");

closed = 0;
for (const leaf of explore(start, letters())) break;
assert.sameValue(closed, 1, "a walk that is left closes it");
