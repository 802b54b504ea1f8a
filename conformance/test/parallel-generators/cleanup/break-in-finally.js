/*---
esid: sec-own-variables
description: A break in finally ends a return, so that the branch goes on
features: [parallel-generators]
---*/

function** g() {
  for (;;) {
    try {
      yield 1;
    } finally {
      if (yield 2) break;
    }
  }
  return "went on";
}

const s = g().next().return("r");
assert.sameValue(s.value, 2);
assert.sameValue(s.next(true).value, "went on");
assert.sameValue(s.next(false).value, "r");
assert.sameValue(s.next(true).value, "went on");
