/*---
esid: sec-parallel-generator-objects
description: A state is not changed by a program
flags: [onlyStrict]
includes: [propertyHelper.js]
features: [parallel-generators]
---*/

function** g() { yield 1; }

const s = g().next();
verifyProperty(s, "value", { value: 1, writable: false, enumerable: true, configurable: false });
verifyProperty(s, "done", { value: false, writable: false, enumerable: true, configurable: false });
assert.throws(TypeError, () => { s.value = 2; });
assert.throws(TypeError, () => { s.other = 2; });
assert.throws(TypeError, () => { delete s.done; });
assert.throws(TypeError, () => Object.setPrototypeOf(s, null));
assert.sameValue(Reflect.preventExtensions(s), true);
assert.sameValue(s.value, 1);
