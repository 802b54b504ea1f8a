/*---
esid: sec-own-variables
description: A class that is half built when the body yields is finished by each branch on its own
features: [parallel-generators, class-fields-public]
---*/

function** g() {
  return class C {
    first() { return C; }
    [yield]() { return C; }
  };
}

const s = g().next();
const One = s.next("a").value;
const Two = s.next("b").value;
assert.notSameValue(One, Two);
assert.notSameValue(One.prototype, Two.prototype);
assert.compareArray(Reflect.ownKeys(One.prototype), ["constructor", "first", "a"]);
assert.compareArray(Reflect.ownKeys(Two.prototype), ["constructor", "first", "b"]);
assert.sameValue(One.prototype.constructor, One);
assert.sameValue(Two.prototype.constructor, Two);
assert.sameValue(new One().a(), One, "the class's inner name in a method made after the fork");
assert.sameValue(new Two().b(), Two);
assert.sameValue(new One().first(), One, "the functions of a class are made when its keys have been evaluated");
assert.sameValue(new Two().first(), Two);
