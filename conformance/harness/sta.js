/*---
description: The error that a failed assertion throws
defines: [Test262Error, $DONOTEVALUATE]
---*/

function Test262Error(message) {
  if (!(this instanceof Test262Error)) return new Test262Error(message);
  this.message = message === undefined ? '' : message;
}

Test262Error.prototype.name = 'Test262Error';

Test262Error.prototype.toString = function () {
  return 'Test262Error: ' + this.message;
};

Test262Error.thrower = function (message) {
  throw new Test262Error(message);
};

function $DONOTEVALUATE() {
  throw 'This statement must not be evaluated.';
}
