/*---
esid: sec-own-variables
description: Five hundred variables, of which each step writes some
includes: [parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const names = Array.from({ length: 500 }, (_, i) => "v" + i);
const g = new ParallelGeneratorFunction(`
  let ${names.map((name) => name + " = 0").join(", ")};
  for (;;) {
    const [i, d] = yield ${names.join(" + ")};
    switch (i) { ${names.map((name, i) => `case ${i}: ${name} += d; break;`).join(" ")} }
  }
`);

let s = g().next();
for (let i = 0; i < 500; i += 7) s = s.next([i, 1]);
assert.sameValue(s.value, 72);
const a = s.next([0, 10]);
const b = s.next([499, 100]);
assert.sameValue(a.value, 82);
assert.sameValue(b.value, 172);
assert.sameValue(a.next([499, 1000]).value, 1082);
assert.sameValue(b.next([0, 1]).value, 173);
assert.sameValue(s.next([250, 1]).value, 73);
