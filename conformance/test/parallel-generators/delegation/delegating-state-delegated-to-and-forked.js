/*---
esid: sec-delegation
description: A delegation to a delegating state forks at every level
includes: [forks.js]
features: [parallel-generators]
---*/

function** leaf() {
  let text = "";
  for (;;) {
    const c = yield text;
    if (c === ".") return text;
    text += c ?? "_";
  }
}

function** middle() { return "m" + (yield* leaf()); }

const waiting = middle().next().next("a");
function** outer() { return "o" + (yield* waiting) + (yield); }

const s = outer().next();
assert.sameValue(s.value, "a_");
const x = s.next("x");
const y = s.next("y");
assert.sameValue(follow(x, ".", "1").value, "oma_x1");
assert.sameValue(follow(y, ".", "2").value, "oma_y2");
const ended = y.next(".");
assert.sameValue(ended.next("3").value, "oma_y3");
assert.sameValue(ended.next("4").value, "oma_y4");
assert.sameValue(follow(waiting, "z", ".").value, "maz");
