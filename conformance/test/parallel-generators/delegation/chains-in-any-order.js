/*---
esid: sec-delegation
description: |
  States that have been delegated to in different places, by one function or several at once, and that have gone on
  since then: what waits for each ends in its own order
features: [parallel-generators]
---*/

function** first() { while ((yield "first") !== "end"); return ""; }
function** wrap(name, state) {
  const result = yield* state;
  yield name;
  return result + name;
}

/** What is to be seen of a state: the names of what waits from the inside out, and what has been returned so far. */
class Expected {
  constructor(name, waiting, result) {
    this.name = name;
    this.waiting = waiting;
    this.result = result;
  }

  get value() { return this.name; }

  next(sent) {
    if (this.name === "first" && sent !== "end") return this;
    const result = this.name === "first" ? "" : this.result + this.name;
    if (this.waiting.length === 0) return { value: result, done: true };
    return new Expected(this.waiting[0], this.waiting.slice(1), result);
  }

  wrapped(names) { return new Expected(this.name, [...this.waiting, ...names], this.result).next(); }
}

let seed = 1;
function random(n) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor(seed / 65536) % n;
}

const pairs = [[first().next(), new Expected("first", [], "")]];
for (let i = 0; i < 1500; i++) {
  const [state, expected] = pairs[random(2) ? random(pairs.length) : pairs.length - 1];
  let pair;
  if (random(4)) {
    const names = [];
    let wrapped = state;
    for (let n = random(3); n >= 0; n--) {
      const name = String.fromCharCode(97 + random(26));
      names.push(name);
      wrapped = wrap(name, wrapped);
    }
    pair = [wrapped.next(), expected.wrapped(names)];
  } else {
    const sent = random(2) ? "end" : "go on";
    pair = [state.next(sent), expected.next(sent)];
  }
  assert.sameValue(pair[0].value, pair[1].value);
  if (!pair[1].done) pairs.push(pair);
}

pairs.forEach(function ([state, expected]) {
  for (let twice = 0; twice < 2; twice++) {
    let s = state;
    let x = expected;
    while (!x.done) {
      assert.sameValue(s.value, x.value);
      s = s.next("end");
      x = x.next("end");
    }
    assert.sameValue(s.value, x.value);
    assert.sameValue(s.done, true);
  }
});
