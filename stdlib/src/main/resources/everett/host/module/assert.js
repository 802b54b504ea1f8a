// The module assert (https://nodejs.org/docs/latest-v20.x/api/assert.html).
'use strict';
const { isDeepEqual, isDeepStrictEqual } = require('assert/deep');

class AssertionError extends Error {
  constructor(options) {
    const { message, actual, expected, operator, stackStartFn, generated } = options;
    super(String(message));
    this.generatedMessage = generated === true;
    this.code = 'ERR_ASSERTION';
    this.actual = actual;
    this.expected = expected;
    this.operator = operator;
    Object.defineProperty(this, 'name', { value: 'AssertionError', configurable: true, writable: true });
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, stackStartFn);
    }
  }
}

function fail(actual, expected, message, fallback, operator, stackStartFn) {
  if (message instanceof Error) {
    throw message;
  }
  const generated = message === undefined;
  throw new AssertionError({
    message: generated ? fallback() : message, actual, expected, operator, stackStartFn, generated,
  });
}

const show = (value) => host.inspect(value, { sorted: true, compact: false, depth: 1000, breakLength: Infinity });
const compared = (text, actual, expected) => () => `${text}\n\n${show(actual)} !== ${show(expected)}\n`;
const marked = (mark, value) => show(value).split('\n').map((line) => `${mark} ${line}`).join('\n');
const differing = (text, actual, expected) => () =>
  `${text}\n+ actual - expected\n\n${marked('+', actual)}\n${marked('-', expected)}`;

function assert(value, message) {
  if (!value) {
    const none = arguments.length === 0;
    fail(value, true, message, () => none
      ? 'No value argument passed to `assert.ok()`'
      : 'The expression evaluated to a falsy value', '==', assert);
  }
}

function ok(value, message) {
  if (!value) {
    fail(value, true, message, () => 'The expression evaluated to a falsy value', '==', ok);
  }
}

function equal(actual, expected, message) {
  if (!(actual == expected || (actual !== actual && expected !== expected))) {
    fail(actual, expected, message, () => `${host.inspect(actual)} == ${host.inspect(expected)}`, '==', equal);
  }
}

function notEqual(actual, expected, message) {
  if (actual == expected || (actual !== actual && expected !== expected)) {
    fail(actual, expected, message, () => `${host.inspect(actual)} != ${host.inspect(expected)}`, '!=', notEqual);
  }
}

function strictEqual(actual, expected, message) {
  if (!Object.is(actual, expected)) {
    fail(actual, expected, message, compared('Expected values to be strictly equal:', actual, expected), 'strictEqual',
      strictEqual);
  }
}

function notStrictEqual(actual, expected, message) {
  if (Object.is(actual, expected)) {
    fail(actual, expected, message,
      () => `Expected "actual" to be strictly unequal to: ${show(expected)}`, 'notStrictEqual', notStrictEqual);
  }
}

function deepEqual(actual, expected, message) {
  if (!isDeepEqual(actual, expected)) {
    fail(actual, expected, message, differing('Expected values to be loosely deep-equal:', actual, expected), 'deepEqual',
      deepEqual);
  }
}

function notDeepEqual(actual, expected, message) {
  if (isDeepEqual(actual, expected)) {
    fail(actual, expected, message,
      () => `Expected "actual" not to be loosely deep-equal to: ${show(expected)}`, 'notDeepEqual', notDeepEqual);
  }
}

function deepStrictEqual(actual, expected, message) {
  if (!isDeepStrictEqual(actual, expected)) {
    fail(actual, expected, message, differing('Expected values to be strictly deep-equal:', actual, expected),
      'deepStrictEqual', deepStrictEqual);
  }
}

function notDeepStrictEqual(actual, expected, message) {
  if (isDeepStrictEqual(actual, expected)) {
    fail(actual, expected, message,
      () => `Expected "actual" not to be strictly deep-equal to: ${show(expected)}`, 'notDeepStrictEqual',
      notDeepStrictEqual);
  }
}

// Whether what was thrown is what was expected: a class, a pattern, a function that says so, or properties.
function checkThrown(thrown, expected, message, stackStartFn) {
  if (expected === undefined) {
    return;
  }
  if (host.kind(expected) === 'RegExp') {
    if (expected.exec(String(thrown)) === null) {
      fail(thrown, expected, message,
        () => `The input did not match the regular expression ${host.inspect(expected)}. Input:\n\n${host.inspect(String(thrown))}\n`,
        stackStartFn.name, stackStartFn);
    }
    return;
  }
  if (typeof expected === 'object' && expected !== null) {
    for (const key of expected instanceof Error ? [...Object.keys(expected), 'name', 'message'] : Object.keys(expected)) {
      const given = thrown === null || thrown === undefined ? undefined : thrown[key];
      const pattern = host.kind(expected[key]) === 'RegExp' && typeof given === 'string';
      if (pattern ? expected[key].exec(given) === null : !isDeepStrictEqual(given, expected[key])) {
        fail(thrown, expected, message, differing('Expected values to be strictly deep-equal:', given, expected[key]),
          stackStartFn.name, stackStartFn);
      }
    }
    return;
  }
  if (expected.prototype !== undefined && thrown instanceof expected) {
    return;
  }
  if (Object.prototype.isPrototypeOf.call(Error, expected) || expected === Error) {
    if (message === undefined && thrown instanceof Error) {
      throw thrown;
    }
    fail(thrown, expected, message,
      () => `The error is expected to be an instance of "${expected.name}". Received ${host.inspect(thrown)}`,
      stackStartFn.name, stackStartFn);
  }
  if (Reflect.apply(expected, {}, [thrown]) !== true) {
    fail(thrown, expected, message,
      () => `The ${expected.name ? `"${expected.name}" ` : ''}validation function is expected to return "true".`,
      stackStartFn.name, stackStartFn);
  }
}

function throws(f, expected, message) {
  if (typeof expected === 'string') {
    message = expected;
    expected = undefined;
  }
  let thrown;
  try {
    f();
  } catch (error) {
    checkThrown(error, expected, message, throws);
    return;
  }
  const name = expected && expected.name ? ` (${expected.name})` : '';
  fail(undefined, expected, undefined,
    () => `Missing expected exception${name}${message === undefined ? '.' : `: ${message}`}`, 'throws', throws);
}

function doesNotThrow(f, expected, message) {
  try {
    f();
  } catch (error) {
    const text = typeof expected === 'string' ? expected : message;
    fail(error, expected, undefined,
      () => `Got unwanted exception${text === undefined ? '.' : `: ${text}`}\nActual message: "${error && error.message}"`,
      'doesNotThrow', doesNotThrow);
  }
}

function match(string, pattern, message) {
  if (typeof string !== 'string' || pattern.exec(string) === null) {
    fail(string, pattern, message,
      () => `The input did not match the regular expression ${host.inspect(pattern)}. Input:\n\n${host.inspect(string)}\n`,
      'match', match);
  }
}

function doesNotMatch(string, pattern, message) {
  if (typeof string === 'string' && pattern.exec(string) !== null) {
    fail(string, pattern, message,
      () => `The input was expected to not match the regular expression ${host.inspect(pattern)}. Input:\n\n${host.inspect(string)}\n`,
      'doesNotMatch', doesNotMatch);
  }
}

function ifError(value) {
  if (value !== null && value !== undefined) {
    fail(value, null, undefined,
      () => `ifError got unwanted exception: ${value instanceof Error ? value.message : host.inspect(value)}`, 'ifError', ifError);
  }
}

function failAlways(message) {
  fail(undefined, undefined, message, () => 'Failed', 'fail', failAlways);
}
Object.defineProperty(failAlways, 'name', { value: 'fail' });

Object.assign(assert, {
  fail: failAlways, AssertionError, ok, equal, notEqual, deepEqual, notDeepEqual, deepStrictEqual, notDeepStrictEqual,
  strictEqual, notStrictEqual, throws, doesNotThrow, ifError, match, doesNotMatch,
});
const strict = Object.assign((...args) => assert(...args), assert, {
  equal: strictEqual, notEqual: notStrictEqual, deepEqual: deepStrictEqual, notDeepEqual: notDeepStrictEqual,
});
assert.strict = strict;
strict.strict = strict;
module.exports = assert;
