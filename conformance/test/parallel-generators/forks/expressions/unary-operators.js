/*---
esid: sec-own-variables
description: A fork in the operand of each unary operator
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  return [typeof (yield), -(yield), +(yield), ~(yield), !(yield), void (yield)].join();
}

const s = follow(g().next(), "text");
assert.sameValue(follow(s, 1, "2", 3, 0, 5).value, "string,-1,2,-4,true,");
assert.sameValue(follow(s, -1, "4", -1, 1, 5).value, "string,1,4,0,false,");
assert.sameValue(follow(g().next(), null, 1, "2", 3, 0, 5).value, "object,-1,2,-4,true,");
