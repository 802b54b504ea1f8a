/*---
esid: sec-forkable-iterations
description: An instance of a class that extends Array is an array
features: [parallel-generators]
---*/

class List extends Array {}

class Doubled extends Array {
  *[Symbol.iterator]() {
    for (let i = 0; i < this.length; i++) yield this[i] + this[i];
  }
}

function** g(list) {
  for (const x of list) yield x;
}

const s = g(List.of("a", "b", "c")).next();
assert.sameValue(s.next().value, "b");
assert.sameValue(s.next().value, "b");
const t = g(Doubled.of("a", "b", "c")).next();
assert.sameValue(t.next().value, "bb");
assert.sameValue(t.next().value, "cc");
