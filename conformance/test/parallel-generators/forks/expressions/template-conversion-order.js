/*---
esid: sec-own-variables
description: |
  A substitution is converted to a string when the template is finished as far as it, once in each branch
features: [parallel-generators]
---*/

const log = [];
const noisy = (name) => ({ toString() { log.push(name); return name; } });

function** g() { return `${noisy("a")}${yield}${noisy("c")}`; }

const s = g().next();
assert.compareArray(log, ["a"], "a template's parts are converted one after the other");
assert.sameValue(s.next("x").value, "axc");
assert.sameValue(s.next("y").value, "ayc");
assert.compareArray(log, ["a", "c", "c"]);
