/*---
esid: sec-parallel-generator-function-definitions-static-semantics-early-errors
description: A private name must be declared
negative:
  phase: parse
  type: SyntaxError
features: [parallel-generators, class-fields-private]
---*/

$DONOTEVALUATE();

function** g() { yield this.#x; }
