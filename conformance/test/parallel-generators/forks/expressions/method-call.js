/*---
esid: sec-own-variables
description: Receiver and method are evaluated before the arguments, and belong to the state
includes: [forks.js]
features: [parallel-generators]
---*/

const object = {
  name: "object",
  m(x) { return this.name + " first " + x; },
};

function** g() { return object.m(yield); }
function** computed() { return (yield)[yield](yield); }

const s = g().next();
object.m = () => "second";
assert.sameValue(s.next(1).value, "object first 1");
assert.sameValue(s.next(2).value, "object first 2");

const c = computed().next();
assert.sameValue(follow(c, "text", "charAt", 1).value, "e");
assert.sameValue(follow(c, "text", "charAt", 2).value, "x");
assert.sameValue(follow(c, "text", "repeat", 2).value, "texttext");
assert.sameValue(follow(c, [4, 5], "indexOf", 5).value, 1);
