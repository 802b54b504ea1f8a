/*---
description: The attributes of properties
defines: [verifyProperty, verifyPrimordialProperty]
---*/

function verifyProperty(object, key, expected) {
  var actual = Object.getOwnPropertyDescriptor(object, key);
  if (expected === undefined) {
    assert.sameValue(actual, undefined, String(key));
    return;
  }
  assert(actual !== undefined, 'there is no own property ' + String(key));
  Reflect.ownKeys(expected).forEach(function (name) {
    assert.sameValue(actual[name], expected[name], String(key) + ' ' + name);
  });
}

var verifyPrimordialProperty = verifyProperty;
