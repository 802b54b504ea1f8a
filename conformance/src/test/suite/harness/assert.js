/*---
description: Assertions that tests in test262's format expect, for running the project's own tests without a checkout
defines: [assert]
---*/

function assert(value, message) {
  if (value !== true) {
    throw new Test262Error(message === undefined ? 'Expected true, got ' + assert.show(value) : message);
  }
}

assert.show = function (value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === 0 && 1 / value < 0) return '-0';
  if (Array.isArray(value)) return '[' + value.map(assert.show).join(', ') + ']';
  return String(value);
};

assert.explain = function (message, text) {
  return (message === undefined ? '' : message + ': ') + text;
};

assert.sameValue = function (actual, expected, message) {
  if (!Object.is(actual, expected)) {
    throw new Test262Error(assert.explain(message, 'expected ' + assert.show(expected) + ', got ' + assert.show(actual)));
  }
};

assert.notSameValue = function (actual, unexpected, message) {
  if (Object.is(actual, unexpected)) {
    throw new Test262Error(assert.explain(message, 'got ' + assert.show(actual)));
  }
};

assert.compareArray = function (actual, expected, message) {
  var same = actual !== null && typeof actual === 'object' && actual.length === expected.length;
  for (var i = 0; same && i < expected.length; i++) {
    same = Object.is(actual[i], expected[i]);
  }
  if (!same) {
    throw new Test262Error(
      assert.explain(message, 'expected ' + assert.show(expected) + ', got ' + assert.show(Array.from(actual))));
  }
};

assert.throws = function (constructor, action, message) {
  var error;
  try {
    action();
  } catch (e) {
    error = e;
    if (e === null || typeof e !== 'object' || e.constructor !== constructor) {
      throw new Test262Error(assert.explain(message, 'expected a ' + constructor.name + ', got ' + assert.show(e)));
    }
    return error;
  }
  throw new Test262Error(assert.explain(message, 'expected a ' + constructor.name + ', got no error'));
};
