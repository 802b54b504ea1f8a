/*---
esid: sec-own-variables
description: A variable that a direct eval declares in one branch is not there in another
flags: [noStrict]
features: [parallel-generators]
---*/

var declared = "global";

function** g() {
  if (yield) eval("var declared = 'own'");
  yield declared;
  return declared;
}

const s = g().next();
const own = s.next(true);
const none = s.next(false);
assert.sameValue(own.value, "own");
assert.sameValue(none.value, "global");
assert.sameValue(own.next().value, "own");
assert.sameValue(none.next().value, "global");
assert.sameValue(s.next(true).value, "own");
