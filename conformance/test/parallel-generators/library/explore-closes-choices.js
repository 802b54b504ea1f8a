/*---
description: Iterators of choices are closed when the walk that reads them ends early, the innermost first
flags: [module]
features: [parallel-generators]
---*/

import { explore, search } from "everett:parallel";

function** g() {
  let text = "";
  while (text.length < 3) {
    text += yield text;
    if (text.endsWith("!")) throw new RangeError(text);
  }
  return text;
}

const closed = [];
function* choices(state) {
  let finished = false;
  try {
    yield "a";
    yield "!";
    finished = true;
  } finally {
    if (!finished) closed.push(state.value);
  }
}

const start = g().next();
for (const order of ["depth", "breadth"]) {
  for (const leaf of explore(start, choices, { order, failed() {} })) break;
}
assert.compareArray(closed, ["aa", "a", ""], "breadth first all have been read to their end when a leaf is met");

closed.length = 0;
assert.throws(RangeError, () => [...explore(start, choices)], "a step that throws");
assert.compareArray(closed, ["aa", "a", ""]);

closed.length = 0;
assert.throws(EvalError, () => [...explore(start, choices, { failed() { throw new EvalError(); } })]);
assert.compareArray(closed, ["aa", "a", ""]);

closed.length = 0;
assert.throws(RangeError, () => search(start, { choices }));
assert.compareArray(closed, [""]);
