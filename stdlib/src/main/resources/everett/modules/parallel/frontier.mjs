/** The states that a walk has yet to go on from. */

/** A state on the frontier of a walk. */
export class Node {
  constructor(state, depth) {
    this.state = state;
    this.depth = depth;
    this.choices = undefined;
    this.resumed = false;
  }
}

/** The nodes of a walk that are not finished with: a stack or a queue. */
export class Frontier {
  #nodes = [];
  #first = 0;
  #stack;

  constructor(order) {
    this.#stack = order === 'depth';
  }

  add(node) {
    this.#nodes.push(node);
  }

  peek() {
    return this.#stack ? this.#nodes[this.#nodes.length - 1] : this.#nodes[this.#first];
  }

  *newestFirst() {
    for (let i = this.#nodes.length - 1; i >= this.#first; i--) yield this.#nodes[i];
  }

  remove() {
    if (this.#stack) {
      this.#nodes.pop();
      return;
    }
    this.#nodes[this.#first++] = undefined;
    if (this.#first > 1000 && this.#first * 2 > this.#nodes.length) {
      this.#nodes = this.#nodes.slice(this.#first);
      this.#first = 0;
    }
  }
}

/** The least priority first; of equal ones the one that was added first. */
export class Heap {
  #entries = [];
  #added = 0;

  get size() {
    return this.#entries.length;
  }

  add(priority, node) {
    const entries = this.#entries;
    const entry = { priority, number: this.#added++, node };
    let i = entries.length;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(entry, entries[parent])) break;
      entries[i] = entries[parent];
      i = parent;
    }
    entries[i] = entry;
  }

  remove() {
    const entries = this.#entries;
    const { node } = entries[0];
    const last = entries.pop();
    if (entries.length === 0) return node;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= entries.length) break;
      if (child + 1 < entries.length && before(entries[child + 1], entries[child])) child++;
      if (!before(entries[child], last)) break;
      entries[i] = entries[child];
      i = child;
    }
    entries[i] = last;
    return node;
  }
}

function before(a, b) {
  return a.priority < b.priority || (a.priority === b.priority && a.number < b.number);
}
