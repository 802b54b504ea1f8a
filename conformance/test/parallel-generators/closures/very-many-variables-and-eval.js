/*---
esid: sec-own-variables
description: Two hundred variables, of which closures and direct evals write some
features: [parallel-generators]
---*/

let text = "(function** () { ";
for (let i = 0; i < 200; i++) text += `let v${i} = ${i}; `;
text += `
  const inc = () => { v5++; v150 += 10; };
  for (;;) {
    inc();
    v70 += v5;
    v71 = yield [v5, v70, v71, v150, eval("v199++ + v0")].join();
  }
})`;
const s = eval(text)().next();
assert.sameValue(s.value, "6,76,71,160,199");
const a = s.next("a");
assert.sameValue(a.value, "7,83,a,170,200");
assert.sameValue(s.next("b").value, "7,83,b,170,200");
assert.sameValue(a.next("c").value, "8,91,c,180,201");
