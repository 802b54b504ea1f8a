/*---
description: Each branch runs its own finally, an abandoned one runs nothing
features: [parallel-generators]
---*/

const log = [];

function** g() {
  let name = "start";
  try {
    name = yield;
    yield name;
  } finally {
    log.push(name);
  }
}

const s = g().next();
const a = s.next("a");
s.next("abandoned");
const b = s.next("b");

assert.compareArray(log, []);
a.return(1);
b.next();
b.next();
assert.compareArray(log, ["a", "b", "b"]);
