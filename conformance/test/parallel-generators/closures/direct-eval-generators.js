/*---
esid: sec-generators-keep-their-step
description: Generators of both kinds that a direct eval makes
features: [parallel-generators]
---*/

function** g() {
  let [ordinary, state] = eval(`
    let n = 0;
    [(function* () { for (;;) yield ++n; })(), (function** () { for (;;) yield ++n; })()];
  `);
  for (;;) {
    state = state.next();
    yield ordinary.next().value + "," + state.value;
  }
}

const s = g().next();
assert.sameValue(s.value, "2,1", "both count in the step that made them");
const a = s.next();
assert.sameValue(a.value, "3,3", "the ordinary one keeps its step, the state runs in the branch");
assert.sameValue(s.next().value, "4,3");
