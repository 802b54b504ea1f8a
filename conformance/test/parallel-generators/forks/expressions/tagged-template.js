/*---
esid: sec-own-variables
description: |
  A fork in the tag and in the substitutions of a tagged template; the strings are the same object for all branches
includes: [forks.js]
features: [parallel-generators]
---*/

const seen = [];
const tag = (strings, ...values) => { seen.push(strings); return strings.join("_") + values.join("+"); };

function** g() { return (yield)`a${yield}b${yield}`; }

const s = g().next().next(tag);
assert.compareArray(forkedResults(s, [1, 2]), ["a_b_1+1", "a_b_1+2", "a_b_2+1", "a_b_2+2"]);
assert(seen.every((strings) => strings === seen[0]));
assert.sameValue(follow(g().next(), String.raw, 1, 2).value, "a1b2");
