/*---
esid: sec-own-variables
description: Jumps out of nested loops, each branch its own
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  outer: for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 2; j++) {
      text += i + "" + j;
      switch (yield text) {
        case "outer": continue outer;
        case "out": break outer;
        case "inner": continue;
        default: text += "!";
      }
    }
  }
  return text;
}

const s = g().next();
assert.sameValue(s.value, "00");
assert.sameValue(s.next("outer").value, "0010");
assert.sameValue(s.next("out").value, "00");
assert.sameValue(s.next("out").done, true);
assert.sameValue(s.next("inner").value, "0001");
assert.sameValue(s.next().value, "00!01");
assert.sameValue(follow(s, "outer", "inner", "out").value, "001011");
assert.sameValue(follow(s, "inner", 0, 0, 0).value, "0001!10!11!");
