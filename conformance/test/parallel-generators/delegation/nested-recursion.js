/*---
esid: sec-delegation
description: A function inside that delegates to itself and counts in a variable of the function around
features: [parallel-generators]
---*/

function** outer(depth) {
  let count = 0;
  function** walk(depth, path) {
    if (depth > 0) {
      for (const side of "lr") yield* walk(depth - 1, path + side);
    }
    const more = yield path + ++count;
    count += more ?? 0;
  }
  yield* walk(depth, "");
  return count;
}

assert.compareArray([...outer(2)], ["ll1", "lr2", "l3", "rl4", "rr5", "r6", "7"]);
let s = outer(2).next();
const all = [];
for (let i = 0; i < 6; i++) {
  all.push(s);
  s = s.next();
}
assert.sameValue(s.next().value, 7);
assert.sameValue(s.next(10).value, 17);
all.forEach(function (state, i) {
  const a = state.next(100);
  const b = state.next(1000);
  assert.sameValue(a.value.replace(/\D/g, ""), String(i + 102), "state " + i);
  assert.sameValue(b.value.replace(/\D/g, ""), String(i + 1002));
  assert.sameValue([...a].length, 5 - i);
  assert.sameValue(state.next().value.replace(/\D/g, ""), String(i + 2));
});

s = outer(500).next();
const t = s.next(5);
assert.sameValue(s.next().value, "l".repeat(499) + "r2");
assert.sameValue(t.value, "l".repeat(499) + "r7");
