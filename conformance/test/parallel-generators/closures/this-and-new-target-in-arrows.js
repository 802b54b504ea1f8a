/*---
esid: sec-lineage
description: An arrow function sees this and new.target of the activation
features: [parallel-generators]
---*/

const o = {
  name: "o",
  **m() {
    const show = () => this.name + typeof new.target;
    yield show;
    return show();
  },
};

const s = o.m().next();
assert.sameValue(s.value.call({ name: "other" }), "oundefined");
assert.sameValue(s.next().value, "oundefined");
