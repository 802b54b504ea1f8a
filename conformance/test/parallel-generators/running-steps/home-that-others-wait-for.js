/*---
esid: sec-running-steps
description: >
  A closure whose home is a step that still runs brings that step only, not the calls that wait for it by yield*:
  of those the branch runs on that has called the closure
features: [parallel-generators]
---*/

let kept;
let seen;
let sibling;
function** inner() {
  let a = "";
  const start = () => a;
  a = yield;
  if (a !== "outer") {
    yield seen() + start();
  }
  seen = () => a + " " + kept() + " ";
  yield sibling.next("inner").value;
}
function** delegating() {
  let text = "";
  const state = inner();
  kept = () => text;
  text = yield;
  yield* state;
}

const s = delegating().next();
const outer = s.next("first");
sibling = s.next("second");
assert.sameValue(outer.next("outer").value, "outer second inner");
assert.sameValue(seen(), "outer  ", "nothing runs: the home of kept is the step that made it");
