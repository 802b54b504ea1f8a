// Asynchronies, the leaves: thenables, thunks, and what programs register.

import { ERROR, EXCEPTION, VALUE, tell } from './driver.mjs';

/** The kinds that programs have added, the latest first. */
export const registered = [];

/** What usual thunks have as constructor, and promises as then; nothing has them while kinds are registered. */
export let plainConstructor;
export let plainThen;

const NONE = Symbol('none');

function changed() {
  plainConstructor = registered.length > 0 ? NONE : Function;
  plainThen = registered.length > 0 ? NONE : Promise.prototype.then;
}

changed();

export const asynchrony = {
  /**
   * Adds a kind of asynchrony (Supportable Asynchrony). Kinds are asked for before thenables, thunks and all other
   * primitives, those that were added last first. Gives a function that takes the kind away again.
   *
   * @param kind test(value) tells whether a value is of that kind; subscribe(value, onValue, onError) is called as soon
   *     as one is yielded, and calls back with its value or its error, now or later; the first call counts
   */
  register({ test, subscribe }) {
    if (typeof test !== 'function' || typeof subscribe !== 'function') {
      throw new TypeError('asynchrony.register needs { test, subscribe }, two functions');
    }
    const kind = { test, subscribe };
    registered.unshift(kind);
    changed();
    return () => {
      const i = registered.indexOf(kind);
      if (i >= 0) {
        registered.splice(i, 1);
        changed();
      }
    };
  },
};

/** Tells a node of the first outcome that it is called with. */
function settler(node, position) {
  return (kind, value) => {
    const waiting = node;
    if (waiting !== undefined) {
      node = undefined; // who keeps a callback does not keep the run
      tell(waiting, position, kind, value);
    }
  };
}

export function openThenable(thenable, then, parent, position) {
  const settle = settler(parent, position);
  try {
    then.call(
      thenable,
      (value) => settle(VALUE, value),
      (error) => settle(ERROR, error),
    );
  } catch (e) {
    settle(ERROR, e); // a promise would be rejected with it
  }
  return undefined;
}

export function openThunk(thunk, parent, position) {
  let node = parent;
  const callback = (error, value) => {
    const waiting = node;
    if (waiting !== undefined) {
      node = undefined;
      answer(waiting, position, error, value);
    }
  };
  try {
    thunk(callback);
  } catch (e) {
    if (node !== undefined) {
      node = undefined;
      tell(parent, position, EXCEPTION, e); // Error Handling 1.1
    }
  }
  return undefined;
}

/** Tells what a thunk has called back. A falsy error is one as well. */
export function answer(node, position, error, value) {
  if (error === null || error === undefined) {
    tell(node, position, VALUE, value);
  } else {
    tell(node, position, ERROR, error);
  }
}

export function openRegistered({ subscribe }, value, parent, position) {
  const settle = settler(parent, position);
  try {
    subscribe(
      value,
      (v) => settle(VALUE, v),
      (error) => settle(ERROR, error),
    );
  } catch (e) {
    settle(EXCEPTION, e); // Error Handling 1.1
  }
  return undefined;
}
