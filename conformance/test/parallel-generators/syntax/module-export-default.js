/*---
esid: sec-parallel-generator-function-definitions
description: Default exports of all four forms, with and without name
flags: [module]
features: [parallel-generators]
---*/

import anonymous from "./module-export-default_FIXTURE.js";
import { named, asynchronous } from "./module-export-default_FIXTURE.js";
import * as self from "./module-export-default.js";

export default async function** () { yield 4; }

assert.sameValue(anonymous.name, "default");
assert.sameValue(anonymous().next().value, 1);
assert.sameValue(named().next().value, 2);
assert.sameValue(asynchronous().done, false);
assert.sameValue(self.default.name, "default");
