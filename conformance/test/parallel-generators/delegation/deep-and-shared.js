/*---
esid: sec-delegation
description: |
  Under two thousand delegations each step reads and writes a variable of the outermost function, forks, and delegates
  once more: what a step costs does not grow with the depth
features: [parallel-generators]
---*/

function** outer() {
  let count = 0;
  const add = (n) => count += n;
  function** go(depth) {
    const sent = yield count + ":" + depth;
    if (sent) add(sent);
    count++;
    if (depth < 2000) yield* go(depth + 1);
    yield "back " + depth + ":" + ++count;
  }
  yield* go(0);
  return count;
}

let s = outer().next();
const all = [];
for (let i = 0; i < 2000; i++) {
  all.push(s);
  s = s.next();
}
assert.sameValue(s.value, "2000:2000");
for (const i of [0, 1, 2, 500, 1998]) {
  assert.sameValue(all[i].value, i + ":" + i);
  const a = all[i].next(10);
  const b = all[i].next(100);
  assert.sameValue(a.value, (i + 11) + ":" + (i + 1));
  assert.sameValue(b.value, (i + 101) + ":" + (i + 1));
  assert.sameValue(a.next().value, (i + 12) + ":" + (i + 2));
}
for (let i = 0; i < 2; i++) {
  let t = s.next(1000 * i);
  for (let depth = 2000; depth >= 0; depth--) {
    assert.sameValue(t.value, "back " + depth + ":" + (2001 + 1000 * i + 2001 - depth));
    t = t.next();
  }
  assert.sameValue(t.value, 4002 + 1000 * i);
  assert.sameValue(t.done, true);
}
