/*---
description: Wrong arguments are TypeErrors that name the function, at the call
flags: [module]
features: [parallel-generators]
---*/

import { explore, history, replay, search, step, tree } from "everett:parallel";

function** g() { yield; }
function* ordinary() { yield; }
const s = g().next();

function message(action) {
  try {
    action();
  } catch (e) {
    return e.constructor.name + ": " + e.message;
  }
  return "no error";
}

for (const [action, expected] of [
  [() => explore({}, []), "TypeError: explore: {} is not a state of a parallel generator"],
  [() => explore(ordinary(), []), "TypeError: explore: {} is not a state of a parallel generator"],
  [() => explore(s), "TypeError: explore: choices must be an iterable or a function, not undefined"],
  [() => explore(s, 1), "TypeError: explore: choices must be an iterable or a function, not 1"],
  [() => explore(s, [], null), "TypeError: explore: options must be an object, not null"],
  [() => explore(s, [], { order: "best" }), "RangeError: explore: order must be 'depth' or 'breadth', not \"best\""],
  [() => explore(s, [], { failed: 1 }), "TypeError: explore: failed must be a function, not 1"],
  [() => explore(s, [], { depth: -1 }), "TypeError: explore: depth must be a number that is not negative, not -1"],
  [() => explore(s, () => 1).next(), "TypeError: explore: choices must give an iterable, not 1"],
  [() => replay(1, []), "TypeError: replay: 1 is not a state of a parallel generator"],
  [() => replay(s, 1), "TypeError: replay: inputs must be an iterable, not 1"],
  [() => replay(s, [1, 2, 3]), "RangeError: replay: the state is done after 1 of 3 inputs"],
  [() => search(null, {}), "TypeError: search: null is not a state of a parallel generator"],
  [() => search(s), "TypeError: search: options must be an object, not undefined"],
  [() => search(s, {}), "TypeError: search: choices must be an iterable or a function, not undefined"],
  [() => search(s, { choices: [], goal: 1 }), "TypeError: search: goal must be a function, not 1"],
  [() => search(s, { choices: [], order: () => "x" }), "TypeError: search: order must give a number, not \"x\""],
  [() => search(s, { choices: [], order: () => NaN }), "TypeError: search: order must give a number, not NaN"],
  [() => search(s, { choices: () => null }), "TypeError: search: choices must give an iterable, not null"],
  [
    () => search(s, { choices: [], goal: async () => false }),
    "TypeError: search: goal must give whether it is one, not a promise",
  ],
  [() => history(undefined), "TypeError: history: undefined is not a state of a parallel generator"],
  [() => tree("s"), "TypeError: tree: \"s\" is not a state of a parallel generator"],
  [() => step(() => {}), "TypeError: step: function is not a state of a parallel generator"],
]) assert.sameValue(message(action), expected);
