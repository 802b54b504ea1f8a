/*---
esid: sec-delegation
description: yield* over an ordinary generator advances the one generator, whichever branch goes on
features: [parallel-generators]
---*/

function* numbers() {
  let n = 0;
  for (;;) n += yield n;
}

function** g() { yield* numbers(); }

const s = g().next();
assert.sameValue(s.value, 0);
assert.sameValue(s.next(1).value, 1);
assert.sameValue(s.next(10).value, 11);
assert.sameValue(s.return(5).value, 5);
assert.sameValue(s.next(100).value, undefined);
assert.sameValue(s.next(100).done, true);
