/*---
esid: sec-own-variables
description: Variables of blocks that are left and entered again
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  for (;;) {
    {
      let x = yield text;
      {
        let y = x + (yield);
        x += y;
      }
      text += x;
      if (text.length > 6) return text;
    }
  }
}

const s = g().next().next("a");
assert.sameValue(follow(s, "b", "c", "d", "e", "f").value, "aabccdeef");
assert.sameValue(follow(s, "b", "x", "d", "e", "f").value, "aabxxdeef");
assert.sameValue(follow(s, "y", "x", "d", "e", "z").value, "aayxxdeez");
