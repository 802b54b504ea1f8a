// Yield primitives: what is done with what was yielded.

import { openRegistered, openThenable, openThunk, plainConstructor, plainThen, registered } from './asynchronies.mjs';
import { ERROR, EXCEPTION, VALUE, driven, generatorNode, tell } from './driver.mjs';
import { describe, place } from './messages.mjs';
import { allNode, bothNode, raceNode, timeoutNode } from './nodes.mjs';

/** Arrays and races whose elements are still to be opened, the innermost last: nesting needs no stack of the engine. */
export const opening = [];

/**
 * Lets a generator run, if there is one, and then opens the elements of arrays and races, all in order of position
 * (Yield Primitives 3), with the generators that these are.
 *
 * @param depth how many of {@link opening} are left to the caller
 */
export function advance(generator, depth) {
  for (;;) {
    while (generator !== undefined) {
      generator = generator.resume(VALUE, undefined);
    }
    if (opening.length === depth) {
      return;
    }
    const node = opening[opening.length - 1];
    if (node.opened < node.elements.length) {
      const position = node.opened++;
      generator = open(node.elements[position], node, position);
    } else {
      opening.pop();
    }
  }
}

/**
 * Begins to wait for what was yielded.
 *
 * @param parent is told of its outcome
 * @param position among the parent's elements
 * @return a generator that is to be resumed; undefined if it is none
 */
export function open(primitive, parent, position) {
  try {
    const kind = registered.length > 0 ? registered.find(({ test }) => test(primitive)) : undefined;
    if (kind !== undefined) {
      return openRegistered(kind, primitive, parent, position);
    }
    if (isPlainThunk(primitive)) {
      return openThunk(primitive, parent, position);
    }
    if (typeof primitive === 'function' || (typeof primitive === 'object' && primitive !== null)) {
      const { then } = primitive;
      if (typeof then === 'function') {
        return openThenable(primitive, then, parent, position);
      }
      return typeof primitive === 'function'
        ? openFunction(primitive, parent, position)
        : openObject(primitive, parent, position);
    }
  } catch (e) {
    // A getter, a proxy or a test has thrown while it was asked what it is: that is no exception, as it is none where
    // the then of a thenable throws.
    return fail(ERROR, e, parent, position);
  }
  return openUnknown(primitive, parent, position);
}

/** Whether it is a thunk, and no more has to be asked. */
export function isPlainThunk(v) {
  return typeof v === 'function' && v.constructor === plainConstructor && v.then === undefined;
}

/** Whether it is an array that Promise.all, which is faster, does the same with. */
export function isArrayOfPromises(v) {
  if (!Array.isArray(v) || v.length === 0) {
    return false;
  }
  for (let i = 0; i < v.length; i++) {
    const element = v[i];
    if (typeof element !== 'object' || element === null || element.then !== plainThen) {
      return false;
    }
  }
  return true;
}

function fail(kind, value, parent, position) {
  tell(parent, position, kind, value);
  return undefined;
}

/** Yield Objects 1.3, and what is no yield primitive at all. */
function openUnknown(value, parent, position) {
  const error = new TypeError(`${describe(value)} is no yield primitive (${place(parent, position)})`);
  return fail(ERROR, error, parent, position);
}

function openFunction(f, parent, position) {
  switch (f[Symbol.toStringTag]) {
    case 'GeneratorFunction':
    case 'ParallelGeneratorFunction':
      return openGeneratorFunction(f, parent, position);
    case undefined:
      return openThunk(f, parent, position);
    default:
      return openUnknown(f, parent, position); // async functions call no callback
  }
}

/** Stands for its generator, called without arguments. */
function openGeneratorFunction(f, parent, position) {
  let generator;
  try {
    generator = f();
  } catch (e) {
    return fail(EXCEPTION, e, parent, position); // a parameter's default value has thrown
  }
  return openGenerator(generator, f.name, parent, position);
}

function openObject(object, parent, position) {
  const isArray = Array.isArray(object);
  if (!isArray && isGenerator(object)) {
    return openGenerator(object, '', parent, position);
  }
  const opener = isArray ? openArray : helpers.find(([key]) => key in object)?.[1];
  if (opener === undefined) {
    return openUnknown(object, parent, position);
  }
  for (let node = parent; node.primitive !== undefined; node = node.parent) {
    if (node.primitive === object) {
      const error = new TypeError(`${describe(object)} contains itself (${place(parent, position)})`);
      return fail(ERROR, error, parent, position);
    }
  }
  return opener(object, parent, position);
}

/** Generator objects and parallel states; asynchronous ones have another kind of iterator. */
function isGenerator(object) {
  return (
    typeof object === 'object' &&
    object !== null &&
    typeof object.next === 'function' &&
    typeof object.throw === 'function' &&
    typeof object.return === 'function' &&
    typeof object[Symbol.iterator] === 'function'
  );
}

function openGenerator(generator, name, parent, position) {
  const cursor = generator[Symbol.iterator]();
  if (driven.has(cursor)) {
    // The words of engines, for a generator that is not waiting for us.
    const error = new TypeError(`Generator is already running (${place(parent, position)})`);
    return fail(EXCEPTION, error, parent, position);
  }
  const node = generatorNode(cursor, name, parent, position);
  if (cursor === generator || generator.value === undefined) {
    return node;
  }
  // A state in the midst of its process goes on as if the run had come there: it waits for what it has yielded.
  return generator.done ? node.finish(generator.value) : node.follow(generator.value);
}

/**
 * Opens the generator of a run.
 *
 * @param root what the run was called with: the generator, or the function that has given it
 */
export function openRoot(generator, root, parent) {
  const depth = opening.length;
  let first;
  try {
    if (isGenerator(generator)) {
      first = openGenerator(generator, typeof root === 'function' ? root.name : '', parent, 0);
    } else {
      const what = generator === root ? describe(root) : `${describe(root)}, which gives ${describe(generator)}`;
      fail(ERROR, new TypeError(`A run needs a generator function, a generator or a state, not ${what}`), parent, 0);
    }
  } catch (e) {
    fail(ERROR, e, parent, 0); // as in open
  }
  advance(first, depth);
}

function openArray(array, parent, position) {
  const node = allNode(array, parent, position);
  if (node.missing === 0) {
    return fail(VALUE, node.values, parent, position);
  }
  opening.push(node);
  return undefined;
}

/** The helper keys of objects (Yield Objects), in the order in which they are looked for. */
const helpers = [
  ['both', openBoth],
  ['timeout', openTimeout],
  ['race', openRace],
];

function openBoth(object, parent, position) {
  const { both } = object;
  return open(both, bothNode(object, both, parent, position), 0);
}

function openTimeout(object, parent, position) {
  const { timeout, of } = object;
  // With more than 31 bits hosts would not wait at all.
  if (!(typeof timeout === 'number' && timeout >= 0 && timeout < 2 ** 31)) {
    const what = `timeout needs milliseconds, from 0 to ${2 ** 31 - 1}, not ${describe(timeout)}`;
    return fail(ERROR, new RangeError(`${what} (${place(parent, position)})`), parent, position);
  }
  return open(of, timeoutNode(object, timeout, of, parent, position), 0);
}

function openRace(object, parent, position) {
  const { race } = object;
  if (!Array.isArray(race) || race.length === 0) {
    const what = `race needs an array of at least one primitive, not ${describe(race)}`;
    return fail(ERROR, new TypeError(`${what} (${place(parent, position)})`), parent, position);
  }
  opening.push(raceNode(object, race, parent, position));
  return undefined;
}
