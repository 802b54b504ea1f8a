/*---
esid: sec-delegation
description: At the inner end of a long chain of delegations closures of all its calls work on the branch that runs
features: [parallel-generators]
---*/

const DEPTH = 150;
const add = [];

function** level(n) {
  let sum = 0;
  add[n] = d => sum += d;
  if (n > 0) {
    return yield* level(n - 1);
  }
  let told = yield;
  while (told !== undefined) {
    const [from, step, by] = told;
    for (let i = from; i <= DEPTH; i += step) {
      add[i](by);
    }
    told = yield add.map(f => f(0));
  }
}

function expected(...changes) {
  const sums = new Array(DEPTH + 1).fill(0);
  for (const [from, step, by] of changes) {
    for (let i = from; i <= DEPTH; i += step) {
      sums[i] += by;
    }
  }
  return sums;
}

const s = level(DEPTH).next();
const few = [5, 60, 1];
const outermost = [DEPTH, 1, 20];
const many = [0, 2, 300];
const a = s.next(few);
const b = s.next(outermost);
const c = s.next(many);
assert.compareArray(a.value, expected(few), "few");
assert.compareArray(b.value, expected(outermost), "the outermost");
assert.compareArray(c.value, expected(many), "many");
assert.compareArray(b.next(few).value, expected(outermost, few), "the outermost, then few");
assert.compareArray(c.next(outermost).next(few).value, expected(many, outermost, few), "many, the outermost, then few");
assert.compareArray(a.next(many).value, expected(few, many), "few, then many");
assert.sameValue(c.next().done, true, "all calls end");
assert.compareArray(s.next(few).value, expected(few), "the state that all came from");
