/*---
esid: sec-lineage
description: Two hundred captured variables
includes: [forks.js, parallelGeneratorIntrinsics.js]
features: [parallel-generators]
---*/

const names = Array.from({ length: 200 }, (_, i) => "v" + i);
const g = new ParallelGeneratorFunction(`
  let ${names.map((name) => name + " = 0").join(", ")};
  const set = [${names.map((name) => `(d) => { ${name} += d; }`).join(", ")}];
  const sum = () => ${names.join(" + ")};
  for (;;) {
    const [i, d] = yield sum();
    set[i](d);
  }
`);

const s = follow(g().next(), [0, 1], [199, 2], [100, 4]);
assert.sameValue(s.value, 7);
const a = s.next([0, 10]);
const b = s.next([150, 100]);
assert.sameValue(a.value, 17);
assert.sameValue(b.value, 107);
assert.sameValue(a.next([150, 1000]).value, 1017);
assert.sameValue(b.next([199, 1]).value, 108);
