/*---
esid: sec-own-variables
description: Each branch disposes of its resources when it leaves the block, the last first
features: [parallel-generators, explicit-resource-management]
---*/

const log = [];
const resource = (name) => ({ [Symbol.dispose]() { log.push(name); } });

function** g() {
  {
    using x = resource("x");
    using y = resource("y" + (yield "before y"));
    yield "in";
  }
  yield "after";
}

const s = g().next();
const one = s.next(1);
const two = s.next(2);
assert.compareArray(log, []);
assert.sameValue(one.next().value, "after");
assert.compareArray(log, ["y1", "x"]);
two.return();
assert.compareArray(log, ["y1", "x", "y2", "x"]);
s.return();
assert.compareArray(log, ["y1", "x", "y2", "x", "x"]);
assert.sameValue(one.next().value, "after");
assert.compareArray(log, ["y1", "x", "y2", "x", "x", "y1", "x"]);
