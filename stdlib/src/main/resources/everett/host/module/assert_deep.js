// Deep equality, as assert.deepEqual and assert.deepStrictEqual define it
// (https://nodejs.org/docs/latest-v20.x/api/assert.html#comparison-details_1).
'use strict';

const enumerable = (object) =>
  Reflect.ownKeys(object).filter((key) => Object.prototype.propertyIsEnumerable.call(object, key));

class Comparison {
  constructor(strict) {
    this.strict = strict;
    // Pairs that are being compared: met again in a cycle, they count as equal.
    this.pending = new Map();
  }

  equal(a, b) {
    if (this.strict ? Object.is(a, b) : a == b || (a !== a && b !== b)) {
      return true;
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
      return false;
    }
    const kind = host.kind(a);
    if (kind !== host.kind(b) || Array.isArray(a) !== Array.isArray(b)) {
      return false;
    }
    if (this.strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
      return false;
    }
    return this.sameNature(kind, a, b) && this.contents(kind, a, b);
  }

  sameNature(kind, a, b) {
    switch (kind) {
      case 'Array':
        return a.length === b.length;
      case 'Date':
        return Object.is(Date.prototype.getTime.call(a), Date.prototype.getTime.call(b));
      case 'RegExp':
        return `${a}` === `${b}` && a.lastIndex === b.lastIndex;
      case 'Error':
        return a.message === b.message && a.name === b.name;
      case 'Number':
      case 'String':
      case 'Boolean':
        return Object.is(a.valueOf(), b.valueOf());
      default:
        return true;
    }
  }

  contents(kind, a, b) {
    const known = this.pending.get(a);
    if (known !== undefined) {
      return known === b;
    }
    this.pending.set(a, b);
    const equal = this.members(kind, a, b) && this.properties(a, b);
    this.pending.delete(a);
    return equal;
  }

  properties(a, b) {
    const keys = this.strict ? enumerable(a) : Object.keys(a);
    const others = this.strict ? enumerable(b) : Object.keys(b);
    return keys.length === others.length
      && keys.every((key) => Object.prototype.propertyIsEnumerable.call(b, key) && this.equal(a[key], b[key]));
  }

  members(kind, a, b) {
    if (kind !== 'Map' && kind !== 'Set') {
      return true;
    }
    const step = kind === 'Map' ? 2 : 1;
    const left = host.members(a);
    const right = host.members(b);
    if (left.length !== right.length) {
      return false;
    }
    const used = new Set();
    for (let i = 0; i < left.length; i += step) {
      let found = false;
      for (let j = 0; j < right.length && !found; j += step) {
        found = !used.has(j) && this.equal(left[i], right[j]) && (step === 1 || this.equal(left[i + 1], right[j + 1]));
        if (found) {
          used.add(j);
        }
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}

exports.isDeepStrictEqual = (a, b) => new Comparison(true).equal(a, b);
exports.isDeepEqual = (a, b) => new Comparison(false).equal(a, b);
