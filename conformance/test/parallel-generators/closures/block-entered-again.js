/*---
esid: sec-lineage
description: A closure keeps the variables of its entry of a block when the block is entered again
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let get = () => "none", text = "";
  for (let round = 0; round < 3; round++) {
    let x = yield;
    text += get() + " ";
    get = () => x;
    x += "!";
  }
  return text + get();
}

assert.sameValue(follow(g().next(), "a", "b", "c").value, "none a! b! c!");
const s = follow(g().next(), "a");
const b = s.next("b");
const c = s.next("c");
assert.sameValue(b.next("d").value, "none a! b! d!");
assert.sameValue(c.next("e").value, "none a! c! e!");
assert.sameValue(b.next("f").value, "none a! b! f!");
