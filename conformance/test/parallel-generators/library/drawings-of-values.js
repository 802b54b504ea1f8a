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
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
const nameless = Object.defineProperty(() => {}, "name", { get() { throw new EvalError(); } });
for (const [value, text] of [
  [undefined, "undefined"], [null, "null"], [-0, "-0"], [10n, "10n"], [Symbol("s"), "Symbol(s)"], [true, "true"],
  ["a\nb", '"a\\nb"'], [[1, "x"], '[1,"x"]'], [new TypeError("bad\nthing"), "TypeError: bad thing"],
  [function named() {}, "function named"], [circular, "[object Object]"], [{ toJSON() {} }, "[object Object]"],
  ["x".repeat(100), '"' + "x".repeat(58) + "…"], ["x".repeat(57) + "\u{1F600}".repeat(9), '"' + "x".repeat(57) + "\u{1F600}…"],
  [class { static name = Symbol("s"); }, "function"], [nameless, "function"], [proxy, "object"],
  [{ __proto__: null, a: 1 }, '{"a":1}'], [Object.assign(new Error(), { toString: null }), "[object Error]"],
]) assert.sameValue(drawn(value), text);
assert(history(step(start, 'a"b\\')).toDOT().includes('[label="\\"a\\\\\\"b\\\\\\\\\\""]'));
