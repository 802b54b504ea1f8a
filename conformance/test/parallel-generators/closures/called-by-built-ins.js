/*---
esid: sec-running-steps
description: A closure that a built-in function calls runs under the step that called the built-in
features: [parallel-generators]
---*/

function** g() {
  let sum = 0;
  const add = (x) => { sum += x; return x; };
  for (;;) {
    const list = yield sum;
    list.map(add).forEach(add);
    list.sort((a, b) => add(0) || a - b);
    JSON.stringify({ toJSON() { add(1); } });
    "x".replace("x", () => add(1000));
    Reflect.apply(add, undefined, [5]);
    add.call(null, 10);
    add.bind(null, 20)();
    `${{ toString() { add(100); return ""; } }}`;
  }
}

const s = g().next();
assert.sameValue(s.next([1, 2]).value, 1142);
assert.sameValue(s.next([3]).value, 1142);
assert.sameValue(s.next([]).next([]).value, 2272);
