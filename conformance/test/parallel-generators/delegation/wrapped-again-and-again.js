/*---
esid: sec-delegation
description: |
  A state that is delegated to, resumed, and delegated to again, twenty thousand times, where all the states are kept:
  what it costs does not grow with the delegations behind a state
features: [parallel-generators]
---*/

function** count() {
  for (let n = 0; ; n++) {
    if ((yield n) === "end") return n;
  }
}
function** wrap(state) { return 1 + (yield* state); }

const states = [count().next()];
for (let i = 0; i < 20000; i++) states.push(wrap(states[i]).next());

for (const i of [20000, 0, 1, 2, 4999, 20000]) {
  const s = states[i];
  assert.sameValue(s.value, i);
  assert.sameValue(s.next().value, i + 1);
  assert.sameValue(s.next().next("end").value, i + 1 + i, "each of the delegations has added one");
  assert.sameValue(s.next("end").value, i + i);
}
