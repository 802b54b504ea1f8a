/*---
esid: sec-lineage
description: Parallel generators in a parallel generator in a third, each of which counts in a variable of its own
features: [parallel-generators]
---*/

function** a() {
  let x = 0;
  const countX = () => ++x;
  function** b() {
    let y = 0;
    const countY = () => [countX(), ++y].join();
    function** c() {
      let z = 0;
      const countZ = () => countY() + "," + ++z;
      for (;;) yield countZ();
    }
    let state = c();
    for (;;) {
      state = state.next();
      yield state;
    }
  }
  let state = b();
  for (;;) {
    state = state.next();
    yield state.value;
  }
}

const s = a().next();
assert.sameValue(s.value.value, "1,1,1");
const t = s.next();
assert.sameValue(t.value.value, "2,2,2");
assert.sameValue(s.next().value.value, "2,2,2");
const inner = s.value;
assert.sameValue(inner.next().value, "2,2,2", "outside of all steps: the steps that made the state");
assert.sameValue(inner.next().value, "3,3,2", "what those have, and a state of its own");
assert.sameValue(s.next().value.value, "2,2,2");
assert.sameValue(t.next().value.value, "3,3,3");
