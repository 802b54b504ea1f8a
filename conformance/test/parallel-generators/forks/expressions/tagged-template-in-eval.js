/*---
esid: sec-own-variables
description: A template literal has one template object in all branches; in eval code each evaluation has its own
features: [parallel-generators]
---*/

const seen = [];
const tag = (template) => seen.push(template);

function** g() {
  for (;;) {
    tag`a${yield}b`;
    eval("tag`c`");
  }
}

const s = g().next();
s.next().next();
s.next();
assert.sameValue(seen.length, 6);
const [a, b] = [0, 1].map((k) => seen.filter((template, i) => i % 2 === k));
assert.sameValue(new Set(a).size, 1);
assert.sameValue(new Set(b).size, 3);
