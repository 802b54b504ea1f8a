/*---
description: Asynchronous tests as async functions
defines: [asyncTest, assert.throwsAsync]
---*/

function asyncTest(test) {
  try {
    test().then(function () { $DONE(); }, function (error) { $DONE(error === undefined ? 'rejected with undefined' : error); });
  } catch (e) {
    $DONE(e);
  }
}

assert.throwsAsync = function (constructor, action, message) {
  return new Promise(function (resolve) { resolve(action()); }).then(function () {
    throw new Test262Error(assert.explain(message, 'expected a ' + constructor.name + ', got no error'));
  }, function (error) {
    if (error === null || typeof error !== 'object' || error.constructor !== constructor) {
      throw new Test262Error(assert.explain(message, 'expected a ' + constructor.name + ', got ' + assert.show(error)));
    }
    return error;
  });
};
