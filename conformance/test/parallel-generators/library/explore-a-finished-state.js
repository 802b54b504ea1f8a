/*---
description: A finished state is its only leaf
flags: [module]
features: [parallel-generators]
---*/

import { explore } from "everett:parallel";

function** g() { return 1; }

const end = g().next();
assert.compareArray([...explore(end, [1, 2])], [end]);
