/*---
esid: sec-continuations
description: An element that can't be defined ends its branch only; elements before it are evaluated before later names
features: [parallel-generators]
---*/

const log = [];
const key = (name) => ({ toString() { log.push(name); return name; } });

function** g() {
  return class {
    static [key("first")]() {}
    static [yield "name"]() {}
    static [key("last")]() {}
  };
}

const s = g().next();
assert.sameValue(log.join(), "first");
assert.throws(TypeError, () => s.next("prototype"));
assert.sameValue(log.join(), "first", "no later name has been evaluated");
const C = s.next("middle").value;
assert.compareArray(Object.getOwnPropertyNames(C), ["length", "name", "prototype", "first", "middle", "last"]);
assert.sameValue(log.join(), "first,last");
