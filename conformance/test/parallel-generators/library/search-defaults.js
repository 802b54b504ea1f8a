/*---
description: Without goal and order, search finds the finished state that is the fewest steps away
flags: [module]
features: [parallel-generators]
---*/

import { history, search } from "everett:parallel";

function** g() {
  let n = 1;
  while (n !== 10) {
    if (n > 10) throw new RangeError();
    n = (yield n) === "double" ? n * 2 : n + 1;
  }
  return n;
}

const end = search(g().next(), { choices: ["add", "double"], failed() {} });
assert.sameValue(end.done, true);
assert.compareArray(history(end).inputs, ["add", "double", "add", "double"]);
assert.sameValue(search(g().next(), { choices: ["add"], depth: 5 }), undefined);
assert.throws(RangeError, () => search(g().next(), { choices: ["double"] }));
