/*---
esid: sec-own-variables
description: How try was left is remembered by each branch while finally yields
features: [parallel-generators]
---*/

const thrown = new Test262Error();

function** g() {
  for (let round = 0; ; round++) {
    try {
      const way = yield "in";
      if (way === "return") return "returned";
      if (way === "throw") throw thrown;
      if (way === "break") break;
      if (way === "continue") continue;
    } finally {
      yield "out " + round;
    }
  }
  return "after the loop";
}

const s = g().next();
const returned = s.next("return");
const threw = s.next("throw");
const broke = s.next("break");
const continued = s.next("continue");
assert.compareArray([returned, threw, broke, continued].map((t) => t.value), ["out 0", "out 0", "out 0", "out 0"]);
assert.sameValue(continued.next().value, "in");
assert.sameValue(continued.next().next("return").value, "out 1");
assert.sameValue(broke.next().value, "after the loop");
assert.throws(Test262Error, () => threw.next());
assert.sameValue(returned.next().value, "returned");
assert.throws(Test262Error, () => threw.next());
assert.sameValue(returned.return("other").value, "other");
assert.sameValue(returned.next().value, "returned");
