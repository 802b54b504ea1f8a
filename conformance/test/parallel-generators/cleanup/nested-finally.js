/*---
esid: sec-own-variables
description: Each branch runs the finally blocks around it, from the inside to the outside
features: [parallel-generators]
---*/

const log = [];

function** g() {
  let name = "";
  try {
    try {
      name += yield;
      name += yield;
    } finally {
      log.push("inner " + name);
    }
  } finally {
    log.push("outer " + name);
  }
}

const s = g().next();
const a = s.next("a");
const b = s.next("b");
a.next("1");
b.return();
assert.throws(Test262Error, () => a.throw(new Test262Error()));
assert.compareArray(log, ["inner a1", "outer a1", "inner b", "outer b", "inner a", "outer a"]);
