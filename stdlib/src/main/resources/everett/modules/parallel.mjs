/**
 * Going through the states of parallel generators: `function **` and `async function **`.
 *
 * A state is what `next`, `throw` and `return` of a parallel generator give; it can be resumed any number of times. A
 * choice is what a state is resumed with: a value, for `next`, or what `throwing(error)` or `returning(value)` give.
 *
 * Begin with a state that waits at a `yield`, such as `g().next()`: what a start state is resumed with is dropped, so
 * that all its choices would do the same.
 *
 * Every function that takes a state takes an async state as well, and then gives a promise where it would give a state,
 * an async iterator where it would give an iterator. States are frozen; where they came from is remembered here, for as
 * long as they live, for all steps that are taken by this module.
 */

/** @typedef {{readonly value: any, readonly done: boolean, next: Function, throw: Function, return: Function}} State */
/** @typedef {any} Choice a value for `next`, or what `throwing` or `returning` give */
/** @typedef {Iterable<Choice> | ((state: State, depth: number) => Iterable<Choice>)} Choices */

import { Choices, requireIterable } from './parallel/choices.mjs';
import { Frontier, Heap, Node } from './parallel/frontier.mjs';
import { advance, isAsync, requireState, shown, step } from './parallel/history.mjs';

export { history, returning, step, throwing, tree } from './parallel/history.mjs';

/** What a walk asks for: a step from a state. */
class Step {
  constructor(state, choice) {
    this.state = state;
    this.choice = choice;
  }
}

// ---- walks

/**
 * All leaves of the tree of states that choices make of a state, lazily: states that are done, and states without a
 * choice. Depth first they come in the order of the choices; breadth first those after fewer steps come first.
 *
 * @param {State} start
 * @param {Choices} choices what each state is resumed with, or a function that says so of a state and its depth. They
 *     are read when they are needed. What an iterator gives is kept for all states; if the walk ends early, iterators are
 *     closed
 * @param {object} [options]
 * @param {'depth' | 'breadth'} [options.order] default: 'depth'
 * @param {number} [options.depth] how many steps to go from the start at most; what lies deeper is no leaf
 * @param {(error: any, state: State, choice: Choice) => void} [options.failed] told of a step that throws, whose branch
 *     ends there; without it the error ends the walk
 * @param {boolean} [options.keep] whether `tree` is to know the states that were met: they live as long as the start
 *     then. Default: true
 * @returns {Iterator<State> | AsyncIterator<State>}
 * @throws {TypeError} for arguments of other types, {RangeError} for an unknown order
 */
export function explore(start, choices, options = {}) {
  requireState('explore', start);
  requireOptions('explore', options);
  const { order = 'depth', depth = Infinity, keep = true } = options;
  const offered = new Choices('explore', choices);
  requireFunction('explore', 'failed', options.failed);
  requireNumber('explore', 'depth', depth);
  if (order !== 'depth' && order !== 'breadth') {
    throw new RangeError(`explore: order must be 'depth' or 'breadth', not ${shown(order)}`);
  }
  return driver(start)(leaves(start, offered, order, depth), { keep, failed: options.failed });
}

function* leaves(start, choices, order, limit) {
  const frontier = new Frontier(order);
  frontier.add(new Node(start, 0));
  try {
    for (let node = frontier.peek(); node !== undefined; node = frontier.peek()) {
      const { state, depth } = node;
      if (state.done || depth >= limit) {
        frontier.remove();
        if (state.done) yield state;
        continue;
      }
      node.choices ??= choices.of(state, depth)[Symbol.iterator]();
      const { value: choice, done } = node.choices.next();
      if (done) {
        frontier.remove();
        if (!node.resumed) yield state;
        continue;
      }
      node.resumed = true;
      const to = yield new Step(state, choice);
      if (to !== undefined) frontier.add(new Node(to, depth + 1));
    }
  } finally {
    for (const node of frontier.newestFirst()) node.choices?.return?.();
    choices.close();
  }
}

/** The two ways to run a walk: it yields steps to take, which it is given the states of, and states to hand out. */
function driver(start) {
  return isAsync(start) ? runAsync : runSync;
}

function* runSync(walk, { keep, failed }) {
  try {
    let sent;
    for (;;) {
      const { value, done } = walk.next(sent);
      if (done) return value;
      sent = undefined;
      if (!(value instanceof Step)) {
        yield value;
        continue;
      }
      try {
        sent = advance(value.state, value.choice, keep);
      } catch (error) {
        if (failed === undefined) walk.throw(error);
        failed(error, value.state, value.choice);
      }
    }
  } finally {
    walk.return();
  }
}

async function* runAsync(walk, { keep, failed }) {
  try {
    let sent;
    for (;;) {
      const { value, done } = walk.next(sent);
      if (done) return value;
      sent = undefined;
      if (!(value instanceof Step)) {
        yield value;
        continue;
      }
      try {
        sent = await advance(value.state, value.choice, keep);
      } catch (error) {
        if (failed === undefined) walk.throw(error);
        failed(error, value.state, value.choice);
      }
    }
  } finally {
    walk.return();
  }
}

/**
 * The state after resuming with each input in turn.
 *
 * @param {State} start
 * @param {Iterable<Choice>} inputs
 * @returns {State | Promise<State>}
 * @throws {TypeError} for arguments of other types
 * @throws {RangeError} if a state is done before the last input
 */
export function replay(start, inputs) {
  requireState('replay', start);
  requireIterable('replay', 'inputs must be an iterable', inputs);
  const list = [...inputs];
  if (!isAsync(start)) return list.reduce((state, input, i) => step(going(state, i, list), input), start);
  return (async () => {
    let state = start;
    for (const [i, input] of list.entries()) state = await step(going(state, i, list), input);
    return state;
  })();
}

function going(state, i, list) {
  if (state.done) throw new RangeError(`replay: the state is done after ${i} of ${list.length} inputs`);
  return state;
}

/**
 * The first state that is a goal, the most promising states being resumed first.
 *
 * @param {State} start
 * @param {object} options
 * @param {Choices} options.choices as for `explore`
 * @param {(state: State, depth: number) => boolean} [options.goal] default: whether the state is done
 * @param {(state: State, depth: number) => number} [options.order] the priority of a state: those with the lowest number
 *     are looked at and resumed first, the elder of two with the same. Default: the depth
 * @param {(state: State, depth: number) => any} [options.key] states with a key that was seen before are passed over
 * @param {number} [options.depth] how many steps to go from the start at most
 * @param {Function} [options.failed] as for `explore`
 * @param {boolean} [options.keep] as for `explore`
 * @returns {State | undefined | Promise<State | undefined>} undefined if there is no goal
 * @throws {TypeError} for arguments of other types, and for a priority that is no number
 */
export function search(start, options) {
  requireState('search', start);
  requireOptions('search', options);
  const { choices, goal = (s) => s.done, order = (s, depth) => depth, key, depth = Infinity, keep = true } = options;
  const offered = new Choices('search', choices);
  for (const name of ['goal', 'order', 'key', 'failed']) requireFunction('search', name, options[name]);
  requireNumber('search', 'depth', depth);
  const found = driver(start)(best(start, { choices: offered, goal, order, key, depth }), { keep, failed: options.failed });
  if (isAsync(start)) return found.next().then((result) => result.value);
  return found.next().value;
}

function* best(start, { choices, goal, order, key, depth: limit }) {
  const heap = new Heap();
  const seen = new Set();
  const add = (state, depth) => {
    if (key !== undefined) {
      const k = key(state, depth);
      if (seen.has(k)) return;
      seen.add(k);
    }
    const priority = order(state, depth);
    if (typeof priority !== 'number' || priority !== priority) {
      throw new TypeError(`search: order must give a number, not ${shown(priority)}`);
    }
    heap.add(priority, new Node(state, depth));
  };
  add(start, 0);
  try {
    while (heap.size > 0) {
      const { state, depth } = heap.remove();
      if (isGoal(goal(state, depth))) {
        yield state;
        return;
      }
      if (state.done || depth >= limit) continue;
      for (const choice of choices.of(state, depth)) {
        const to = yield new Step(state, choice);
        if (to !== undefined) add(to, depth + 1);
      }
    }
  } finally {
    choices.close();
  }
}

/** A promise would pass for a goal, always. */
function isGoal(answer) {
  if (typeof answer === 'object' && answer !== null && typeof answer.then === 'function') {
    throw new TypeError('search: goal must give whether it is one, not a promise');
  }
  return answer;
}

// ---- arguments

function requireOptions(name, options) {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`${name}: options must be an object, not ${shown(options)}`);
  }
}

function requireFunction(name, what, value) {
  if (value !== undefined && typeof value !== 'function') {
    throw new TypeError(`${name}: ${what} must be a function, not ${shown(value)}`);
  }
}

function requireNumber(name, what, value) {
  if (typeof value !== 'number' || !(value >= 0)) {
    throw new TypeError(`${name}: ${what} must be a number that is not negative, not ${shown(value)}`);
  }
}
