/*---
esid: sec-own-variables
description: Loops over programs' iterators are closed between the finally blocks around them
features: [parallel-generators]
---*/

const log = [];
const iterable = {
  [Symbol.iterator]: () => ({
    next: () => ({ value: 1, done: false }),
    return() { log.push("closed"); return {}; },
  }),
};

function** g() {
  try {
    for (const x of iterable) {
      try {
        yield x;
      } finally {
        log.push("inner");
      }
    }
  } finally {
    log.push("outer");
  }
}

const s = g().next();
s.return();
assert.throws(Test262Error, () => s.throw(new Test262Error()));
assert.compareArray(log, ["inner", "closed", "outer", "inner", "closed", "outer"]);
s.next();
assert.compareArray(log.slice(6), ["inner"]);
