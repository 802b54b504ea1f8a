/*---
esid: sec-own-variables
description: this and new.target are the same in all branches
features: [parallel-generators]
---*/

const o = {
  **m() {
    const before = this;
    yield;
    return before === this && new.target === undefined && this;
  },
};

const s = o.m().next();
assert.sameValue(s.next().value, o);
assert.sameValue(s.next().value, o);
