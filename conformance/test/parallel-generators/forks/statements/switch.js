/*---
esid: sec-own-variables
description: A fork in the discriminant, in each case's test and in each case's statements
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  let text = "";
  switch (yield "discriminant") {
    case yield "first":
      text += "1" + (yield "one");
    case 2:
      text += "2";
      break;
    default:
      text += "d";
    case yield "last":
      text += "3" + (yield "three");
  }
  return text;
}

const s = g().next();
assert.sameValue(s.next(5).value, "first");
assert.sameValue(follow(s, 5, 5).value, "one");
assert.sameValue(follow(s, 5, 5, "x").value, "1x2");
assert.sameValue(follow(s, 5, 5, "y").value, "1y2");
assert.sameValue(follow(s, 5, 6).value, "last");
assert.sameValue(follow(s, 5, 6, 5, "z").value, "3z");
assert.sameValue(follow(s, 5, 6, 7, "z").value, "d3z");
assert.sameValue(follow(s, 2, 6).value, "2");
