/*---
esid: sec-delegation
description: What the start of a delegation gets is undefined, whatever the outer got before
includes: [forks.js]
features: [parallel-generators]
---*/

function** inner() { return (yield "in") + "!"; }
function** outer() {
  const sent = yield "out";
  return sent + (yield* inner());
}

const s = outer().next();
assert.sameValue(s.next("a").value, "in");
assert.compareArray(forkedResults(s, ["a", "b"]), ["aa!", "ab!", "ba!", "bb!"]);
