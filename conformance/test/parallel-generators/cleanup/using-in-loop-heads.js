/*---
esid: sec-own-variables
description: A resource of each iteration, in for-of and in for
features: [parallel-generators, explicit-resource-management]
---*/

const log = [];
const resource = (name) => ({ name, [Symbol.dispose]() { log.push(name); } });

function** each() {
  for (using x of [resource("a"), resource("b")]) yield x.name;
}

function** whole() {
  for (using x = resource("w"); yield x.name; ) ;
}

const s = each().next();
const t = s.next();
assert.compareArray(log, ["a"]);
s.next();
assert.compareArray(log, ["a", "a"]);
t.return();
t.next();
assert.compareArray(log, ["a", "a", "b", "b"]);
const w = whole().next();
w.next(true).next(false);
w.next(false);
assert.compareArray(log.slice(4), ["w", "w"]);
