/*---
description: What finished states and start states do
features: [parallel-generators]
---*/

let ran = 0;

function** g() {
  ran++;
  yield 1;
}

const start = g();
assert.sameValue(start.value, undefined);
assert.sameValue(start.done, false);
assert.sameValue(start.return(7).value, 7);
assert.sameValue(start.return(7).done, true);
assert.throws(Test262Error, () => start.throw(new Test262Error()));
assert.sameValue(ran, 0, "return and throw on the start state do not run the body");

const end = start.next().next();
assert.sameValue(ran, 1);
assert.sameValue(end.done, true);
assert.sameValue(end.next().value, undefined);
assert.sameValue(end.next(5).done, true);
assert.sameValue(end.return(6).value, 6);
assert.throws(Test262Error, () => end.throw(new Test262Error()));
assert.sameValue(start.next().value, 1, "the start state is as before");
assert.sameValue(ran, 2);
