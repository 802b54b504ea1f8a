/*---
esid: sec-own-variables
description: A state that nobody resumes runs nothing, and a state behind it neither
features: [parallel-generators]
---*/

const log = [];

function** g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("finally");
  }
}

let s = g().next();
for (let i = 0; i < 10; i++) s.next();
assert.compareArray(log, []);
s.next().next();
assert.compareArray(log, ["finally"]);
