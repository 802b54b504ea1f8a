// AGen: runs generators that yield on asynchrony.
//
//   import { run } from 'everett:agen';
//   const sum = await run(function* () {
//     const [a, b] = yield [promise, callback => setTimeout(callback, 10, null, 42)];
//     return a + b;
//   });
//
// What a run waits for is a tree of nodes: its root is the call of run, its inner nodes are generators, arrays and
// helper objects, its leaves asynchronies. Comments here and in agen/ cite the standard's sections and the numbers of
// their requirements, as the table in conformance/agen.md does.

import { EXCEPTION, VALUE, tellAfter } from './agen/driver.mjs';
import { NODE, describe } from './agen/messages.mjs';
import { openRoot } from './agen/primitives.mjs';
import { unsettled } from './agen/unsettled.mjs';

export { asynchrony } from './agen/asynchronies.mjs';
export { TimeoutError } from './agen/nodes.mjs';

/** A promise of what the root returns; rejected with the error that it passes, or the exception that it throws. */
export function run(root, ...args) {
  return start(root, undefined, args, resolveOrReject);
}

/** A promise of { kind: 'value' | 'error' | 'exception', value }, which is never rejected. */
export function outcome(root, ...args) {
  return start(root, undefined, args, (kind, value, resolve) => resolve({ kind, value }));
}

/** A function that runs a generator function, with the arguments and the this value that it gets itself. */
export function wrap(generatorFunction) {
  if (typeof generatorFunction !== 'function') {
    throw new TypeError(`wrap needs a generator function, not ${describe(generatorFunction)}`);
  }
  const wrapped = function (...args) {
    return start(generatorFunction, this, args, resolveOrReject);
  };
  return Object.defineProperty(wrapped, 'name', { value: generatorFunction.name });
}

function resolveOrReject(kind, value, resolve, reject) {
  (kind === VALUE ? resolve : reject)(value);
}

function start(root, thisValue, args, deliver) {
  return new Promise((resolve, reject) => {
    new Root((kind, value) => deliver(kind, value, resolve, reject)).start(root, thisValue, args);
  });
}

/** The call of run. */
class Root {
  brand = NODE;
  child = undefined;

  constructor(deliver) {
    this.deliver = deliver;
  }

  /** Run-level 2: a single root generator. */
  start(root, thisValue, args) {
    unsettled.add(this);
    let generator = root;
    if (typeof root === 'function') {
      try {
        generator = Reflect.apply(root, thisValue, args);
      } catch (e) {
        this.receive(EXCEPTION, e); // a parameter's default value has thrown, say
        return;
      }
    }
    tellAfter(() => openRoot(generator, root, this));
  }

  adopt(child) {
    this.child = child;
  }

  children() {
    return [this.child];
  }

  title() {
    return 'a root';
  }

  /** Run-level 3: what becomes of the three cases. */
  receive(kind, value) {
    unsettled.delete(this);
    this.deliver(kind, value);
  }
}
