/*---
esid: sec-own-variables
description: A fork in the constructor and in the arguments of new
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() { return new (yield)(yield, yield); }

class Pair {
  constructor(a, b) { this.text = a + ":" + b; }
}

class Sum {
  constructor(a, b) { this.text = String(a + b); }
}

const s = g().next();
assert.sameValue(follow(s, Pair, 1, 2).value.text, "1:2");
assert.sameValue(follow(s, Sum, 1, 2).value.text, "3");
const waiting = follow(s, Pair, 1);
assert.sameValue(waiting.next(3).value.text, "1:3");
assert.sameValue(waiting.next(4).value.text, "1:4");
assert.notSameValue(waiting.next(4).value, waiting.next(4).value);
