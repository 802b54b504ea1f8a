/*---
description: Values of all kinds in drawings, in one line each, long ones cut
flags: [module]
features: [parallel-generators]
---*/

import { history, step } from "everett:parallel";

function** g() {
  let x;
  for (;;) x = yield x;
}

const start = g().next();
const drawn = (value) => String(history(step(start, value))).split("\n").pop().split(" → ")[1];
const circular = {};
circular.self = circular;
for (const [value, text] of [
  [undefined, "undefined"], [null, "null"], [-0, "-0"], [10n, "10n"], [Symbol("s"), "Symbol(s)"], [true, "true"],
  ["a\nb", '"a\\nb"'], [[1, "x"], '[1,"x"]'], [new TypeError("bad\nthing"), "TypeError: bad thing"],
  [function named() {}, "function named"], [circular, "[object Object]"], [{ toJSON() {} }, "[object Object]"],
  ["x".repeat(100), '"' + "x".repeat(58) + "…"],
]) assert.sameValue(drawn(value), text);
assert(history(step(start, 'a"b\\')).toDOT().includes('[label="\\"a\\\\\\"b\\\\\\\\\\""]'));
