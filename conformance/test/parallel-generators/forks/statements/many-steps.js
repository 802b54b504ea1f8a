/*---
esid: sec-own-variables
description: A state ten thousand steps in is resumed as one that is one step in
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  for (;;) n += yield n;
}

let s = g().next();
const states = [];
for (let i = 0; i < 10000; i++) {
  if (i % 1000 === 0) states.push(s);
  s = s.next(1);
}
assert.sameValue(s.value, 10000);
states.forEach((t, i) => {
  assert.sameValue(t.value, i * 1000);
  assert.sameValue(t.next(5).value, i * 1000 + 5);
});
