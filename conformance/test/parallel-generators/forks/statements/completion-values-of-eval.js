/*---
esid: sec-own-variables
description: The completion value of a direct eval is that of the statements that the branch's variables choose
flags: [noStrict]
features: [parallel-generators]
---*/

const code = `
  1;
  switch (kind) {
    case "if": if (n > 1) n; else ; break;
    case "loop": for (let i = 0; i < n; i++) { if (i === 2) break; i; } break;
    case "try": try { n; throw 0; } catch { n += 10; } finally { "not this"; } break;
    case "block": { n; var left = n; { ; } } break;
    case "empty":
  }`;

function** g() {
  let n = yield;
  const kind = yield;
  yield eval(code);
  yield [n, typeof left].join();
}

const s = g().next();
const results = (n, kind) => {
  const t = s.next(n).next(kind);
  return [t.value, t.next().value];
};
assert.compareArray(results(1, "if"), [undefined, "1,undefined"]);
assert.compareArray(results(2, "if"), [2, "2,undefined"]);
assert.compareArray(results(0, "loop"), [undefined, "0,undefined"]);
assert.compareArray(results(2, "loop"), [1, "2,undefined"]);
assert.compareArray(results(9, "loop"), [undefined, "9,undefined"]);
assert.compareArray(results(3, "try"), [13, "13,undefined"]);
assert.compareArray(results(4, "block"), [4, "4,number"]);
assert.compareArray(results(5, "empty"), [undefined, "5,undefined"]);
