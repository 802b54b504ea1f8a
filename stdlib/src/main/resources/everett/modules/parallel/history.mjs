/**
 * What was explored of parallel generators: steps that are remembered, and drawings of them. The module above gives all
 * of this to programs.
 */

/** What a state is resumed with, where that is not a value for `next`. */
class Resumption {
  #method;

  constructor(method, value) {
    this.#method = method;
    this.value = value;
    Object.freeze(this);
  }

  /** Asked in a way that runs no code of the choice, which may be a proxy. */
  static is(choice) {
    return typeof choice === 'object' && choice !== null && #method in choice;
  }

  resume(state) {
    return state[this.#method](this.value);
  }

  toString() {
    return `${this.#method} ${shown(this.value)}`;
  }
}

/** A step that threw, in a tree. */
class Failure {
  constructor(error) {
    this.error = error;
  }
}

/** Where a state came from: {state, choice}. */
const origins = new WeakMap();

/** What came of a state: a list of {choice, to}, `to` being a state or a Failure. */
const branches = new WeakMap();

// ---- steps

/**
 * The choice to resume with `state.throw(error)`.
 * @param {any} [error]
 * @returns {Choice}
 */
export function throwing(error) {
  return new Resumption('throw', error);
}

/**
 * The choice to resume with `state.return(value)`.
 * @param {any} [value]
 * @returns {Choice}
 */
export function returning(value) {
  return new Resumption('return', value);
}

/**
 * Resumes a state, and remembers where the new one came from.
 * @param {State} state
 * @param {Choice} [choice]
 * @returns {State | Promise<State>}
 * @throws {TypeError} if it is no state
 * @throws what the step throws
 */
export function step(state, choice) {
  requireState('step', state);
  return advance(state, choice, true);
}

/** Resumes a state; `keep` says whether the state is to know its branches. */
export function advance(state, choice, keep) {
  const resumed = Resumption.is(choice) ? () => choice.resume(state) : () => state.next(choice);
  if (isAsync(state)) {
    return resumed().then(
      (to) => came(state, choice, to, keep),
      (error) => { throw failed(state, choice, error, keep); },
    );
  }
  let to;
  try {
    to = resumed();
  } catch (error) {
    throw failed(state, choice, error, keep);
  }
  return came(state, choice, to, keep);
}

function came(state, choice, to, keep) {
  origins.set(to, { state, choice });
  if (keep) remember(state, choice, to);
  return to;
}

function failed(state, choice, error, keep) {
  if (keep) remember(state, choice, new Failure(error));
  return error;
}

function remember(state, choice, to) {
  const known = branches.get(state);
  if (known === undefined) branches.set(state, [{ choice, to }]);
  else known.push({ choice, to });
}

// ---- drawings

/**
 * How a state was come to by this module's steps.
 *
 * @param {State} state
 * @returns {History}
 * @throws {TypeError} if it is no state
 */
export function history(state) {
  requireState('history', state);
  const steps = [{ state, choice: undefined }];
  for (let from = origins.get(state); from !== undefined; from = origins.get(from.state)) {
    steps[steps.length - 1].choice = from.choice;
    steps.push({ state: from.state, choice: undefined });
  }
  return new History(steps.reverse());
}

/** The states on the way to a state, the first known one first; each after it with the choice that led to it. */
class History {
  /** @param {{state: State, choice: Choice}[]} steps */
  constructor(steps) {
    this.steps = steps;
  }

  /** What the first state was resumed with, and then each: `replay(history.start, history.inputs)` does it again. */
  get inputs() {
    return this.steps.slice(1).map((s) => s.choice);
  }

  get start() {
    return this.steps[0].state;
  }

  [Symbol.iterator]() {
    return this.steps.values();
  }

  /** One line for each state. */
  toString() {
    return this.steps.map(({ state, choice }, i) => (i === 0 ? '' : `${shown(choice)} → `) + label(state)).join('\n');
  }

  /** The text of a Graphviz graph. */
  toDOT() {
    const lines = [];
    this.steps.forEach(({ state, choice }, i) => {
      lines.push(dotNode(i, state));
      if (i > 0) lines.push(dotEdge(i - 1, i, choice));
    });
    return dotGraph('history', lines);
  }
}

/**
 * The tree of the states that this module's steps have made of a state, in the order in which they were taken.
 *
 * @param {State} state
 * @returns {Tree}
 * @throws {TypeError} if it is no state
 */
export function tree(state) {
  requireState('tree', state);
  return new Tree(state, undefined);
}

/** A state, what it was come to by, and what came of it; or the error of a step that threw. */
class Tree {
  #to;

  constructor(to, choice) {
    this.#to = to;
    this.choice = choice;
  }

  /** @returns {State | undefined} undefined if the step threw */
  get state() {
    return this.#to instanceof Failure ? undefined : this.#to;
  }

  get error() {
    return this.#to instanceof Failure ? this.#to.error : undefined;
  }

  /** @returns {Tree[]} */
  get branches() {
    return (branches.get(this.#to) ?? []).map(({ choice, to }) => new Tree(to, choice));
  }

  /** All of it, each tree before its branches, without recursion. */
  *#all() {
    const open = [{ node: this, parent: -1, indent: '', last: true }];
    for (let number = 0; open.length > 0; number++) {
      const { node, parent, indent, last } = open.pop();
      yield { node, number, parent, indent, last, to: node.#to };
      const below = parent < 0 ? '' : indent + (last ? '   ' : '│  ');
      const list = node.branches;
      for (let i = list.length - 1; i >= 0; i--) {
        open.push({ node: list[i], parent: number, indent: below, last: i === list.length - 1 });
      }
    }
  }

  /** One line for each state, indented by its depth. */
  toString() {
    const lines = [];
    for (const { node, parent, indent, last, to } of this.#all()) {
      lines.push(parent < 0 ? label(to) : `${indent}${last ? '└─ ' : '├─ '}${shown(node.choice)} → ${label(to)}`);
    }
    return lines.join('\n');
  }

  /** The text of a Graphviz graph. */
  toDOT() {
    const lines = [];
    for (const { node, number, parent, to } of this.#all()) {
      lines.push(dotNode(number, to));
      if (parent >= 0) lines.push(dotEdge(parent, number, node.choice));
    }
    return dotGraph('tree', lines);
  }
}

function label(to) {
  if (to instanceof Failure) return `throws ${shown(to.error)}`;
  return to.done ? `done ${shown(to.value)}` : shown(to.value);
}

function dotGraph(name, lines) {
  return `digraph ${name} {\n  node [shape=box, style=rounded];\n${lines.join('\n')}\n}\n`;
}

function dotNode(number, to) {
  const look = to instanceof Failure ? ', color=red' : to.done ? ', peripheries=2' : '';
  return `  n${number} [label=${dotText(label(to))}${look}];`;
}

function dotEdge(from, to, choice) {
  return `  n${from} -> n${to} [label=${dotText(shown(choice))}];`;
}

function dotText(text) {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** A short text of any value, in a line. */
export function shown(value) {
  const text = plain(value).replace(/\s+/g, ' ');
  if (text.length <= 60) return text;
  const points = [...text.slice(0, 122)]; // so that no surrogate pair is cut
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : points.join('');
}

function plain(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'function' && typeof value !== 'object' || value === null) return String(value);
  try {
    if (typeof value === 'function') return `function ${value.name}`.trimEnd();
    if (Resumption.is(value) || value instanceof Error) return String(value);
    return JSON.stringify(value) ?? String(value);
  } catch {
    return unreadable(value);
  }
}

function unreadable(value) {
  if (typeof value === 'function') return 'function';
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return 'object'; // a proxy that was revoked
  }
}

// ---- arguments

export function isAsync(state) {
  return typeof state[Symbol.asyncIterator] === 'function';
}

export function requireState(name, state) {
  const looks = typeof state === 'object' && state !== null && typeof state.done === 'boolean' && Object.isFrozen(state)
    && ['next', 'throw', 'return'].every((method) => typeof state[method] === 'function');
  if (!looks) throw new TypeError(`${name}: ${shown(state)} is not a state of a parallel generator`);
}
