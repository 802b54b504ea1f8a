// The module util (https://nodejs.org/docs/latest-v20.x/api/util.html).
'use strict';
const { isDeepStrictEqual } = require('assert/deep');

function inherits(constructor, parent) {
  for (const [name, value] of [['ctor', constructor], ['superCtor', parent]]) {
    if (typeof value !== 'function') {
      throw host.invalidArgument(name, 'of type function', value);
    }
  }
  Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, parent.prototype);
}

function deprecate(f, message, code) {
  let warned = false;
  function deprecated(...args) {
    if (!warned) {
      warned = true;
      host.part('process').emitWarning(code === undefined ? message : `[${code}] ${message}`);
    }
    return new.target ? Reflect.construct(f, args, new.target) : Reflect.apply(f, this, args);
  }
  Object.setPrototypeOf(deprecated, f);
  if (f.prototype) {
    deprecated.prototype = f.prototype;
  }
  return deprecated;
}

const promisified = Symbol.for('nodejs.util.promisify.custom');

function promisify(f) {
  if (typeof f !== 'function') {
    throw new TypeError('The "original" argument must be of type function.');
  }
  if (f[promisified]) {
    return f[promisified];
  }
  return function (...args) {
    return new Promise((resolve, reject) => {
      Reflect.apply(f, this, [...args, (error, value) => (error ? reject(error) : resolve(value))]);
    });
  };
}
promisify.custom = promisified;

function stripVTControlCharacters(text) {
  return `${text}`.replace(/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-PR-TZcf-nq-uy=><~]/g, '');
}

const kindIs = (kind) => (value) => host.kind(value) === kind;
const boxes = (test) => (value) => {
  try {
    return typeof value === 'object' && value !== null && test(value);
  } catch {
    return false;
  }
};

const types = {
  isArgumentsObject: kindIs('Arguments'),
  isBigIntObject: boxes((value) => typeof BigInt.prototype.valueOf.call(value) === 'bigint'),
  isBooleanObject: boxes((value) => typeof Boolean.prototype.valueOf.call(value) === 'boolean'),
  isBoxedPrimitive: (value) =>
    types.isNumberObject(value) || types.isStringObject(value) || types.isBooleanObject(value) || types.isSymbolObject(value)
      || types.isBigIntObject(value),
  isDate: kindIs('Date'),
  isMap: kindIs('Map'),
  isNativeError: kindIs('Error'),
  isNumberObject: boxes((value) => typeof Number.prototype.valueOf.call(value) === 'number'),
  isProxy: kindIs('Proxy'),
  isRegExp: kindIs('RegExp'),
  isSet: kindIs('Set'),
  isStringObject: boxes((value) => typeof String.prototype.valueOf.call(value) === 'string'),
  isSymbolObject: boxes((value) => typeof Symbol.prototype.valueOf.call(value) === 'symbol'),
};

module.exports = {
  deprecate,
  format: (...args) => host.format(...args),
  formatWithOptions: (options, ...args) => host.format(...args),
  inherits,
  inspect: host.inspect,
  isArray: Array.isArray,
  isDeepStrictEqual,
  promisify,
  stripVTControlCharacters,
  types,
};
