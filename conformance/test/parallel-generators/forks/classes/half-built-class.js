/*---
esid: sec-continuations
description: A class that is half built when the body yields is finished by each branch on its own
features: [parallel-generators, class-fields-public]
---*/

function** g() {
  const made = class C {
    constructor() { this.same = this.constructor === C; }
    field = C;
    first() { return C; }
    static second() { return this; }
    [yield]() { return C; }
  };
  yield made;
  return new made().first();
}

const s = g().next();
const one = s.next("a");
const two = s.next("b");
const One = one.value;
const Two = two.value;
assert.notSameValue(One, Two);
assert.notSameValue(One.prototype, Two.prototype);
assert.compareArray(Reflect.ownKeys(One.prototype), ["constructor", "first", "a"]);
assert.compareArray(Reflect.ownKeys(Two.prototype), ["constructor", "first", "b"]);
assert.compareArray(Reflect.ownKeys(Two), ["length", "name", "prototype", "second"]);
assert.sameValue(One.prototype.constructor, One);
assert.sameValue(Two.prototype.constructor, Two);
assert.sameValue(One.second(), One);
assert.sameValue(new One().a(), One, "the class's inner name in a method made after the fork");
assert.sameValue(new Two().b(), Two);
assert.sameValue(new One().same, true, "in the constructor, which is the branch's own");
assert.sameValue(new Two().same, true);
assert.sameValue(new One().field, One, "in an initializer, which the constructor calls");
assert.sameValue(one.next().value, One, "in a method made before the fork, called by a branch");
assert.sameValue(two.next().value, Two);
assert.throws(ReferenceError, () => new One().first(), "no step runs: the home of the method has no class yet");
