/*---
description: A module that is imported in its source phase has a source and is not evaluated for it
flags: [module]
---*/
import source first from '<module source>';
import source second from '<module source>';
import * as evaluated from '<module source>';

assert.sameValue(first, second, 'one object for a module');
assert.sameValue(first instanceof $262.AbstractModuleSource, true);
assert.sameValue(typeof first[Symbol.toStringTag], 'string');
assert.sameValue(Object.keys(evaluated).length, 0);
