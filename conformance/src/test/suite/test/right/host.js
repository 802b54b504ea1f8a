/*---
description: The host's objects are there
---*/
assert.sameValue($262.global, this); assert.sameValue($262.evalScript("1 + 1"), 2); var other = $262.createRealm().global; assert.notSameValue(other.Array, Array); assert.sameValue(other.eval("typeof $262.evalScript"), "function"); assert.sameValue(Object.getOwnPropertyDescriptor(this, "print").enumerable, false);
