/*---
esid: sec-async-delegation
description: yield* over an async iterable of the program, whose results are awaited
flags: [async]
includes: [asyncHelpers.js]
features: [parallel-generators]
---*/

const log = [];
const iterable = {
  [Symbol.asyncIterator]: () => ({
    next(v) { log.push("next " + v); return Promise.resolve({ value: v, done: v === "end" }); },
    throw(v) { log.push("throw " + v); return { value: "thrown", done: true }; },
    return(v) { log.push("return " + v); return Promise.resolve({ value: v, done: true }); },
  }),
};

async function** g() { return "result " + (yield* iterable); }

asyncTest(async function () {
  const s = await g().next();
  assert.sameValue((await s.next("a")).value, "a");
  assert.sameValue((await s.next("end")).value, "result end");
  assert.sameValue((await s.throw("t")).value, "result thrown");
  assert.sameValue((await s.return("r")).value, "r");
  assert.compareArray(log, ["next undefined", "next a", "next end", "throw t", "return r"]);
});
