/*---
esid: sec-delegation
description: |
  A branch delegates to a state that a sibling has made of a function inside: that sees the sibling's variables, also
  when more waits between, and the branch goes on with its own
features: [parallel-generators]
---*/

function** outer() {
  let n = 0;
  const inc = () => ++n;
  const inner = function** () {
    yield ++n;
    yield inc();
    return "inner " + n;
  };
  const between = function** (state) { return (yield* state) + ", between " + n; };
  n = yield;
  const other = yield inner();
  const direct = yield* other;
  return direct + ", own " + n + "; " + (yield* between(other)) + ", own " + n;
}

const s = outer().next();
const a = s.next(10);
const b = s.next(20);

function values(state) {
  const all = [];
  for (; !state.done; state = state.next()) all.push(state.value);
  return all.concat(state.value).join();
}
assert.sameValue(values(b.next(b.value)), "21,22,23,24,inner 22, own 22; inner 24, between 24, own 24");
assert.sameValue(values(b.next(a.value)), "11,12,13,14,inner 12, own 20; inner 14, between 20, own 20");
assert.sameValue(values(b.next(a.value)), "15,16,17,18,inner 16, own 20; inner 18, between 20, own 20");
const u = b.next(a.value).next();
assert.sameValue(u.value, 20);
assert.sameValue(u.next().value, 21);
assert.sameValue(u.next().value, 22, "what the sibling's step has is no part of any state");
assert.sameValue(a.next(a.value).value, 11, "the sibling's own state is as it was");
