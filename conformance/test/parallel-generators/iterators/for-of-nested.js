/*---
esid: sec-forkable-iterations
description: The positions of nested loops fork together
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  for (const x of ["a", "b"]) {
    for (const y of [1, 2]) text += x + y + (yield);
  }
  return text;
}

const s = g().next();
assert.sameValue(follow(s, ".", ".", ".", ".").value, "a1.a2.b1.b2.");
const second = s.next("-");
const third = second.next("-");
assert.sameValue(follow(third, "+", "+").value, "a1-a2-b1+b2+");
assert.sameValue(follow(third, "*", "*").value, "a1-a2-b1*b2*");
assert.sameValue(follow(second, "!", "?", "?").value, "a1-a2!b1?b2?");
