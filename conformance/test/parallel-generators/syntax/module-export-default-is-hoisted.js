/*---
esid: sec-parallel-generator-function-definitions
description: A default export is a declaration, hence hoisted
flags: [module]
features: [parallel-generators]
---*/

import g from "./module-export-default-is-hoisted.js";

assert.sameValue(g().next().value, 1);

export default function** name() { yield 1; }

assert.sameValue(name, g);
assert.sameValue(g.name, "name");
