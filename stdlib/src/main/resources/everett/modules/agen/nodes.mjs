// The nodes of arrays and of helper objects.

import { ERROR, EXCEPTION, VALUE, tell } from './driver.mjs';
import { NODE, place } from './messages.mjs';

const tuple = (kind, value) => (kind === ERROR ? [value, null] : [null, value]);

function adoptElement(child, position) {
  this.elements[position] = child;
}

/** The first settlement counts. */
function settle(kind, value) {
  if (!this.settled) {
    this.settled = true;
    tell(this.parent, this.position, kind, value);
  }
}

/** Takes the place of an element that has settled. */
const SETTLED = Symbol('settled');

/** An array, Yield Primitives 3; as what { both } has, it gives tuples. */
export function allNode(array, parent, position) {
  const elements = [...array];
  const node = {
    brand: NODE,
    primitive: array,
    parent,
    position,
    elements, // nodes take the places of what has some
    opened: 0,
    values: elements.slice(),
    missing: elements.length,
    givesTuples: parent.isBoth === true,
    settled: false,
    settle,
    receive: receiveElement,
    adopt: adoptElement,
    children: pendingElements,
    path: elementPath,
  };
  if (node.givesTuples) {
    parent.hasArray = true;
  }
  parent.adopt(node, position);
  return node;
}

/** Yield Values 3. Where one has failed the others go on; nobody is told of their outcomes. */
function receiveElement(kind, value, position) {
  this.elements[position] = SETTLED;
  if (this.givesTuples && kind !== EXCEPTION) {
    this.values[position] = tuple(kind, value);
  } else if (kind === VALUE) {
    this.values[position] = value;
  } else {
    this.settle(kind, value);
  }
  this.missing--;
  if (this.missing === 0) {
    this.settle(VALUE, this.values);
  }
}

function pendingElements() {
  return this.elements.filter((element) => element !== SETTLED);
}

function elementPath(position) {
  return `[${position}]`;
}

/** { race }: as the first of its elements. */
export function raceNode(object, race, parent, position) {
  const node = {
    brand: NODE,
    primitive: object,
    parent,
    position,
    elements: [...race],
    opened: 0,
    settled: false,
    receive: settle,
    adopt: adoptElement,
    children: pendingElements,
    path: racePath,
  };
  parent.adopt(node, position);
  return node;
}

function racePath(position) {
  return `.race[${position}]`;
}

function adoptChild(child) {
  this.child = child;
}

function onlyChild() {
  return [this.child];
}

/** { both }, Yield Objects 1.1: the one that intercepts errors (Error Handling 2.1). */
export function bothNode(object, primitive, parent, position) {
  const node = {
    brand: NODE,
    primitive: object,
    parent,
    position,
    isBoth: true,
    hasArray: false,
    child: primitive,
    receive: receiveBoth,
    adopt: adoptChild,
    children: onlyChild,
    path: () => '.both',
  };
  parent.adopt(node, position);
  return node;
}

function receiveBoth(kind, value) {
  if (kind === EXCEPTION) {
    tell(this.parent, this.position, kind, value);
  } else {
    tell(this.parent, this.position, VALUE, this.hasArray ? value : tuple(kind, value));
  }
}

/** { timeout, of }. */
export function timeoutNode(object, milliseconds, primitive, parent, position) {
  const node = {
    brand: NODE,
    primitive: object,
    parent,
    position,
    child: primitive,
    settled: false,
    settle,
    receive(kind, value) {
      clearTimeout(timer);
      node.settle(kind, value);
    },
    adopt: adoptChild,
    children: onlyChild,
    path: () => '.of',
  };
  const timer = setTimeout(() => {
    node.settle(ERROR, new TimeoutError(`Nothing came within ${milliseconds} ms (${place(node, 0)})`));
  }, milliseconds);
  parent.adopt(node, position);
  return node;
}

/** The error that { timeout, of } passes. */
export class TimeoutError extends Error {
  static {
    Object.defineProperty(this.prototype, 'name', { value: 'TimeoutError', writable: true, configurable: true });
  }
}
