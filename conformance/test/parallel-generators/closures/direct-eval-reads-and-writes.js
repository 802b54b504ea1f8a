/*---
esid: sec-own-variables
description: A direct eval reads and writes own variables of the running branch
features: [parallel-generators]
---*/

function** g() {
  let n = 0;
  for (;;) {
    const text = yield eval("n");
    eval(text);
  }
}

const s = g().next();
assert.sameValue(s.next("n = 1").value, 1);
assert.sameValue(s.next("n = 2").value, 2);
assert.sameValue(s.next("n += 5").next("n *= 3").value, 15);
assert.sameValue(s.next("").value, 0);
