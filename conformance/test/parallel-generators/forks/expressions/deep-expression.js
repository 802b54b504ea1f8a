/*---
esid: sec-own-variables
description: A fork far inside an expression keeps all that was evaluated around it
includes: [forks.js]
features: [parallel-generators]
---*/

let calls = 0;
const once = (v) => { calls++; return v; };

function** g() {
  const list = once("a") + [once("b"), [once("c") + `${once("d")}${yield}` + (yield)].join()].join("") + once("e");
  return list;
}

const s = g().next();
assert.sameValue(calls, 4);
assert.sameValue(follow(s, 1, 2).value, "abcd12e");
assert.sameValue(follow(s, 1, 3).value, "abcd13e");
assert.sameValue(follow(s, 4, 5).value, "abcd45e");
assert.sameValue(calls, 7);
