// The nodes of arrays and of helper objects.

import { ERROR, EXCEPTION, VALUE, tell } from './driver.mjs';
import { NODE, place } from './messages.mjs';

/** An element that has not settled. */
const PENDING = Symbol('pending');

const tuple = (kind, value) => (kind === ERROR ? [value, null] : [null, value]);

/** What has one child. */
export class Single {
  brand = NODE;
  child = undefined;

  constructor(object, parent, position) {
    this.primitive = object;
    this.parent = parent;
    this.position = position;
    parent.adopt(this, position);
  }

  adopt(child) {
    this.child = child;
  }

  children() {
    return [this.child];
  }
}

/** { both }, Yield Objects 1.1: the one that intercepts errors (Error Handling 2.1). */
export class Both extends Single {
  path() {
    return '.both';
  }

  receive(kind, value) {
    const intercepts = kind !== EXCEPTION && !this.child?.givesTuples;
    tell(this.parent, this.position, intercepts ? VALUE : kind, intercepts ? tuple(kind, value) : value);
  }
}

/** { timeout, of }. */
export class Timeout extends Single {
  constructor(object, milliseconds, parent, position) {
    super(object, parent, position);
    this.settled = false;
    this.timer = setTimeout(() => {
      this.receive(ERROR, new TimeoutError(`Nothing came within ${milliseconds} ms (${place(this, 0)})`));
    }, milliseconds);
  }

  path() {
    return '.of';
  }

  receive(kind, value) {
    if (!this.settled) {
      this.settled = true;
      clearTimeout(this.timer);
      tell(this.parent, this.position, kind, value);
    }
  }
}

/** The error that { timeout, of } passes. */
export class TimeoutError extends Error {
  static {
    Object.defineProperty(this.prototype, 'name', { value: 'TimeoutError', writable: true, configurable: true });
  }
}

/** What has an array of children. */
export class Several {
  brand = NODE;

  constructor(object, elements, parent, position) {
    this.primitive = object;
    this.elements = [...elements]; // nodes take the place of what is none
    this.opened = 0;
    this.settled = false;
    this.parent = parent;
    this.position = position;
    parent.adopt(this, position);
  }

  adopt(child, position) {
    this.elements[position] = child;
  }

  settle(kind, value) {
    if (!this.settled) {
      this.settled = true;
      tell(this.parent, this.position, kind, value);
    }
  }
}

/** An array, Yield Primitives 3; as what { both } has, it gives tuples. */
export class All extends Several {
  constructor(array, parent, position) {
    super(array, array, parent, position);
    this.givesTuples = parent instanceof Both;
    this.missing = this.elements.length;
    this.values = new Array(this.missing).fill(PENDING);
  }

  path(position) {
    return `[${position}]`;
  }

  children() {
    return this.elements.filter((_, i) => this.values[i] === PENDING);
  }

  /** Yield Values 3. Where one has failed the others go on; nobody is told of their outcomes. */
  receive(kind, value, position) {
    this.values[position] = value;
    if (this.givesTuples && kind !== EXCEPTION) {
      this.values[position] = tuple(kind, value);
    } else if (kind !== VALUE) {
      this.settle(kind, value);
    }
    if (--this.missing === 0) {
      this.settle(VALUE, this.values);
    }
  }
}

/** { race }: as the first of its elements. */
export class Race extends Several {
  path(position) {
    return `.race[${position}]`;
  }

  children() {
    return this.elements;
  }

  receive(kind, value) {
    this.settle(kind, value);
  }
}
