/*---
description: replay resumes with each input in turn, as often as one likes
flags: [module]
includes: [forks.js]
features: [parallel-generators]
---*/

import { replay, throwing } from "everett:parallel";

function** g() {
  let sum = 0;
  for (;;) {
    try { sum += yield sum; } catch (e) { sum *= e; }
  }
}

const start = g().next();
assert.sameValue(replay(start, []), start);
assert.sameValue(replay(start, [1, 2, 3]).value, 6);
assert.sameValue(replay(start, new Set([1, throwing(10)])).value, 10);
assert.sameValue(replay(replay(start, [1]), [1]).value, 2);

function** short() { yield; }
assert.throws(RangeError, () => replay(short().next(), [1, 2]));
