/*---
esid: sec-lineage
description: While a closure of a sibling runs, what waits by yield* for the branch that has called it is still what runs
features: [parallel-generators]
---*/

const closures = [];
let kept;
function** g() {
  let a = 0;
  a = yield;
  closures.push(() => a + " " + kept());
  yield closures[0]();
}
function** delegating() {
  let text = "";
  kept = () => text;
  text = yield;
  yield* g();
}

const s = delegating().next();
assert.sameValue(s.next("first").next("a").value, "a first");
assert.sameValue(s.next("second").next("b").value, "a second");
