/*---
esid: sec-forkable-iterations
description: A generator that one branch closes is finished for all
features: [parallel-generators]
---*/

function* numbers() {
  for (let n = 1; ; n++) yield n;
}

function** g() {
  for (const n of numbers()) if (yield n) break;
  return "end";
}

const s = g().next();
assert.sameValue(s.next(true).value, "end");
assert.sameValue(s.next(false).value, "end");
assert.sameValue(s.next(false).done, true);
