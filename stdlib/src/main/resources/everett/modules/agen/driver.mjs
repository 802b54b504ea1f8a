// What drives generators: outcomes, the queue in which they stand, and the nodes of generators.

import { answer, plainConstructor, plainThen } from './asynchronies.mjs';
import { NODE, addChain, isError, suspension } from './messages.mjs';
import { advance, isArrayOfPromises, isPlainThunk, open, opening } from './primitives.mjs';

/** The kinds of outcome: a value; an error that was passed, as from generator to parent; an exception, thrown. */
export const VALUE = 'value';
export const ERROR = 'error';
export const EXCEPTION = 'exception';

/** The queue of outcomes that nodes are still to be told of. */
let first;
let last;

let telling = false;

/**
 * Tells a node what has become of something that it waits for: at once, unless a node is being told already. So
 * callbacks that are called at once need no stack, and generators go on in the order in which they could have.
 *
 * @param position among the node's elements, if it has some
 */
export function tell(node, position, kind, value) {
  if (kind !== VALUE) {
    addChain(value, node);
  }
  if (!telling) {
    tellAfter(() => node.receive(kind, value, position));
    return;
  }
  const outcome = { node, position, kind, value, next: undefined };
  if (first === undefined) {
    first = outcome;
  } else {
    last.next = outcome;
  }
  last = outcome;
}

/** Does what leads to the first outcomes, and then tells of them; while nodes are being told, the former only. */
export function tellAfter(action) {
  if (telling) {
    action();
    return;
  }
  telling = true;
  try {
    action();
    tellRest();
  } finally {
    telling = false;
  }
}

function tellRest() {
  while (first !== undefined) {
    const outcome = first;
    first = outcome.next;
    outcome.node.receive(outcome.kind, outcome.value, outcome.position);
  }
}

/** The cursors that are being driven, by whatever run. */
export const driven = new WeakSet();

/** Takes the place of a callback that was called with an error. */
const FAILED = Symbol('failed');

const all = Promise.all.bind(Promise);

function isPlainThunkIndeed(v) {
  try {
    return isPlainThunk(v);
  } catch {
    return false;
  }
}

/**
 * The node of a generator, which is driven by its cursor: itself, if it is no parallel state. A closure, as
 * interpreters are faster with those. For their sake too, promises and thunks that follow on each other take short
 * cuts: these do what opening and telling would do.
 *
 * @param name its function's; empty if nobody knows it
 */
export function generatorNode(cursor, name, parent, position) {
  let yields = 0;
  let primitive; // that it has yielded, of those that take the short cuts
  let ending = false;
  let passed; // the error that it ends with

  /** What a promise calls back; all promises share it, as they do so once. */
  const onValue = (value) => {
    telling = true; // and no finally: a job begins with an empty stack, which is not exhausted here
    let yielded;
    let more;
    try {
      const result = cursor.next(value);
      yielded = result.value;
      more = !result.done;
      if (more && yielded.then === plainThen) {
        yielded.then(onValue, onError);
        primitive = yielded;
        yields++;
        if (first !== undefined) {
          tellRest();
        }
        telling = false;
        return;
      }
    } catch (e) {
      if (more === undefined) {
        end(EXCEPTION, e);
      } // else it was no object, or then was a getter: all that is asked again
    }
    if (more !== undefined) {
      advance(more ? follow(yielded) : finish(yielded), 0);
    }
    tellRest();
    telling = false;
  };

  const onError = (error) => tell(node, 0, ERROR, error);

  /** Lets it run until it waits or ends; gives the node of a generator that is to run first, if there is one. */
  function resume(kind, value) {
    let result;
    let done;
    node.child = undefined;
    try {
      if (kind === VALUE) {
        result = cursor.next(value); // Yield Values
      } else if (kind === EXCEPTION) {
        result = cursor.throw(value); // Error Handling 1.2, 1.3.2
      } else {
        ending = true; // Error Handling 2.2.1: finally blocks run before, and what they yield is waited for
        passed = value;
        result = cursor.return(value);
      }
      value = result.value;
      done = result.done;
    } catch (e) {
      return end(EXCEPTION, e); // Error Handling 1.1, 1.3.1
    }
    return done ? finish(value) : follow(value);
  }

  /** As resume does, when it has yielded: goes on with thunks that call back at once. */
  function follow(yielded) {
    let value;
    let due; // the callback of a thunk that is being called
    let waiting; // that of a thunk that has been called
    for (;;) {
      yields++;
      try {
        if (yielded.constructor === plainConstructor && yielded.then === undefined) {
          // Its own name tells a callback from all others: that takes less than a variable for each.
          yielded(
            (due = function callback(e, v) {
              if (due === callback) {
                if (e === null || e === undefined) {
                  due = undefined;
                  value = v;
                } else {
                  due = FAILED;
                  value = e;
                }
              } else if (waiting === callback) {
                waiting = undefined;
                answer(node, 0, e, v);
              }
            }),
          );
        } else if (yielded.then === plainThen) {
          yielded.then(onValue, onError);
          primitive = yielded;
          return undefined;
        } else if (isArrayOfPromises(yielded)) {
          all(yielded).then(onValue, onError);
          primitive = yielded;
          return undefined;
        } else {
          return openYielded(yielded);
        }
      } catch (e) {
        const called = due;
        due = undefined;
        if (called === undefined || called === FAILED) {
          // A thunk has called back and then thrown, which does not count, or a getter has thrown: that is asked again.
          if (!isPlainThunkIndeed(yielded)) {
            return openYielded(yielded);
          }
          due = called;
        } else if (typeof yielded === 'function') {
          tell(node, 0, EXCEPTION, e); // Error Handling 1.1
          return undefined;
        } else {
          return openYielded(yielded); // an object that only inherits from functions
        }
      }
      if (due !== undefined) {
        if (due === FAILED) {
          tell(node, 0, ERROR, value);
        } else {
          waiting = due;
          primitive = yielded;
        }
        due = undefined;
        return undefined;
      }
      let done;
      try {
        const result = cursor.next(value);
        yielded = result.value;
        done = result.done;
      } catch (e) {
        return end(EXCEPTION, e);
      }
      if (done) {
        return finish(yielded);
      }
    }
  }

  function openYielded(yielded) {
    node.child = yielded;
    return open(yielded, node, 0);
  }

  /** Return Values. Only both intercepts an error: what a finally block returns instead of it does not. */
  function finish(value) {
    if (typeof value === 'object' && isError(value)) {
      return end(ERROR, value);
    }
    return ending ? end(ERROR, passed) : end(VALUE, value);
  }

  /** Error Handling 1.3.2, 2.2.1; Return Values 2.1. */
  function end(kind, value) {
    driven.delete(cursor);
    tell(parent, position, kind, value);
    // Who keeps a callback keeps nothing else.
    cursor = undefined;
    primitive = undefined;
    parent = undefined;
    node.parent = undefined;
    return undefined;
  }

  const node = {
    brand: NODE,
    parent,
    child: undefined, // the node or the asynchrony that it has yielded, of those that were opened
    resume,
    receive,
    adopt,
    follow,
    finish,
    state: () => ({ cursor, name, yields, primitive }),
    children,
    title,
    frame,
  };
  driven.add(cursor);
  parent.adopt(node, position);
  return node;
}

function receive(kind, value) {
  const depth = opening.length;
  const next = this.resume(kind, value);
  if (next !== undefined || opening.length > depth) {
    advance(next, depth);
  }
}

function adopt(child) {
  this.child = child;
}

function children() {
  return [this.child ?? this.state().primitive];
}

/** "yield 2 of main". */
function title() {
  const { cursor, name, yields } = this.state();
  return `yield ${yields} of ${name || suspension(cursor)?.name || 'a generator'}`;
}

/** As a line of a stack has it. */
function frame() {
  const { cursor, name, yields } = this.state();
  const at = suspension(cursor);
  return `${name || at?.name || 'generator'} (${at?.location ?? `yield ${yields}`})`;
}
