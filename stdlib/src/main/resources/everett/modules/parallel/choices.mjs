/** The choices of a walk, read as far as the walk goes. */

import { shown } from './history.mjs';

/** What the states of a walk are resumed with: given as an iterable, or as a function of the state and its depth. */
export class Choices {
  #walk;
  #choices;
  #once = undefined;

  /**
   * @param {string} walk the function that was called, for errors
   * @throws {TypeError} for what is neither
   */
  constructor(walk, choices) {
    if (typeof choices !== 'function') requireIterable(walk, 'choices must be an iterable or a function', choices);
    this.#walk = walk;
    this.#choices = choices;
  }

  /** @returns {Iterable<Choice>} */
  of(state, depth) {
    if (typeof this.#choices !== 'function') return this.#again(this.#choices);
    const list = this.#choices(state, depth);
    requireIterable(this.#walk, 'choices must give an iterable', list);
    return list;
  }

  /** An iterator gives its values once only, so what it has given is kept for the states to come. */
  #again(choices) {
    if (this.#once === undefined) {
      const iterator = choices[Symbol.iterator]();
      this.#once = iterator === choices ? new Once(iterator) : null;
      if (this.#once === null) return { [Symbol.iterator]: () => iterator };
    }
    return this.#once ?? choices;
  }

  /** To be called when the walk ends. */
  close() {
    this.#once?.close();
  }
}

/** An iterator that can be iterated again. */
class Once {
  #iterator;
  #given = [];
  #done = false;

  constructor(iterator) {
    this.#iterator = iterator;
  }

  *[Symbol.iterator]() {
    for (let i = 0; ; i++) {
      if (i === this.#given.length && !this.#more()) return;
      yield this.#given[i];
    }
  }

  #more() {
    if (this.#done) return false;
    this.#done = true; // so it is if it throws
    const { value, done } = this.#iterator.next();
    if (done) return false;
    this.#done = false;
    this.#given.push(value);
    return true;
  }

  close() {
    if (this.#done) return;
    this.#done = true;
    this.#iterator.return?.();
  }
}

/** @throws {TypeError} which says what must be an iterable */
export function requireIterable(name, what, value) {
  if (value === null || value === undefined || typeof value[Symbol.iterator] !== 'function') {
    throw new TypeError(`${name}: ${what}, not ${shown(value)}`);
  }
}
