/*---
esid: sec-delegation
description: yield* over an iterable of the program calls its iterator's methods
features: [parallel-generators]
---*/

const log = [];
const iterable = {
  [Symbol.iterator]() {
    log.push("iterator");
    return {
      next(v) { log.push("next " + v); return { value: v, done: v === "end" }; },
      throw(v) { log.push("throw " + v); return { value: v, done: true }; },
      return(v) { log.push("return " + v); return { value: v, done: true }; },
    };
  },
};

function** g() { return "result " + (yield* iterable); }

const s = g().next();
assert.sameValue(s.value, undefined);
assert.sameValue(s.next("a").value, "a");
assert.sameValue(s.next("end").value, "result end");
assert.sameValue(s.throw("t").value, "result t");
assert.sameValue(s.return("r").value, "r");
assert.compareArray(log, ["iterator", "next undefined", "next a", "next end", "throw t", "return r"]);
