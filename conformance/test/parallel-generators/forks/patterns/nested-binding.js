/*---
esid: sec-own-variables
description: A fork in a pattern inside a pattern
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  const [{ a: [x, y = yield "y"] = yield "a" } = {}, z] = [yield "source", "z"];
  return [x, y, z].join();
}

const s = g().next();
assert.sameValue(s.next({ a: [1, 2] }).value, "1,2,z");
assert.sameValue(s.next({ a: [1] }).value, "y");
assert.sameValue(follow(s, { a: [1] }, 3).value, "1,3,z");
assert.sameValue(follow(s, {}, [4]).value, "y");
assert.sameValue(follow(s, {}, [4], 5).value, "4,5,z");
assert.sameValue(follow(s, {}, [4, 6]).value, "4,6,z");
