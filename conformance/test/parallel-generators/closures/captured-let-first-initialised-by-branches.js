/*---
esid: sec-own-variables
description: A captured let that the body initialises first has a value of its own in each branch of the start state
features: [parallel-generators]
---*/

let made = 0;
function** g() {
  let v = ++made;
  const see = () => v;
  yield see;
  return see();
}

const s = g();
const a = s.next();
const b = s.next();
assert.sameValue(a.next().value, 1, "the first branch");
assert.sameValue(b.next().value, 2, "the second branch");
assert.sameValue(a.value(), 1, "the closure of the first branch");
