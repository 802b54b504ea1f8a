/*---
esid: sec-own-variables
description: An object that is half built when the body yields is finished by each branch on its own
includes: [forks.js]
features: [parallel-generators]
---*/

function** g() {
  return { first: 0, a: yield, [yield]: "key", ...(yield), last: 9 };
}

const s = follow(g().next(), 1);
const one = follow(s, "k", { x: 2 }).value;
const two = follow(s, "l", { y: 3 }).value;
assert.sameValue(JSON.stringify(one), '{"first":0,"a":1,"k":"key","x":2,"last":9}');
assert.sameValue(JSON.stringify(two), '{"first":0,"a":1,"l":"key","y":3,"last":9}');
const t = s.next("same");
assert.notSameValue(t.next({}).value, t.next({}).value);
